package org.samplewell.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class SpoolTest {

    @Test
    void aFileThatBreaksOffLeavesNothing() throws IOException {
        var spool = new Spool();
        spool.open();
        try {
            assertThatThrownBy(() -> spool.keep(UploadPart.UNITS, partOf(breakingOff())))
                    .isInstanceOf(IOException.class);
            try (var files = Files.list(spool.folder)) {
                assertThat(files.map(file -> file.getFileName().toString())).containsExactly("lock");
            }
        } finally {
            spool.close();
        }
    }

    private static Part partOf(InputStream content) {
        return (Part) Proxy.newProxyInstance(
                Part.class.getClassLoader(), new Class<?>[] {Part.class}, (part, method, arguments) -> content);
    }

    private static InputStream breakingOff() {
        return new FilterInputStream(new ByteArrayInputStream(new byte[0])) {
            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                throw new IOException("The client is gone.");
            }
        };
    }
}

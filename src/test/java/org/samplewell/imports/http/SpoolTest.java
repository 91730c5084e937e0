package org.samplewell.imports.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.samplewell.imports.format.UploadPart;

class SpoolTest {

    @Test
    void interruptedFileLeavesNothingBehind() throws IOException {
        var spool = new Spool();
        spool.open();
        try {
            assertThatThrownBy(() -> spool.keep(UploadPart.UNITS, "units.csv", breakingOff()))
                    .isInstanceOf(IOException.class);
            try (var files = Files.list(spool.folder)) {
                assertThat(files.map(file -> file.getFileName().toString())).containsExactly("lock");
            }
        } finally {
            spool.close();
        }
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

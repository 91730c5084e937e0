package org.samplewell.imports.job;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samplewell.imports.KnownFormats;
import org.samplewell.settings.Settings;

class ImportQueueTest {

    @Test
    @Timeout(10)
    @SuppressWarnings("UnnecessaryAssignment") // there is no container to inject
    void errorBeforeTheJobIsQueuedFailsTheRequest() {
        var queue = new ImportQueue();
        queue.settings = new Settings(Map.of()).imports();
        queue.executor = like(ManagedExecutorService.class, work -> {
            new Thread((Runnable) work[0]).start();
            return null;
        });
        queue.database = like(DataSource.class, none -> {
            throw new NoClassDefFoundError("Driver");
        });
        var upload = new Upload(KnownFormats.ALL, KnownFormats.named("samplewell"), List.of());

        assertThatThrownBy(() -> queue.submit(() -> upload)).isInstanceOf(IOException.class);
    }

    /** A stub whose methods all do the same. */
    private static <T> T like(Class<T> type, Function<Object[], ?> does) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (any, method, arguments) -> does.apply(arguments)));
    }
}

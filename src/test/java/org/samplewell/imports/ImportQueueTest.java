package org.samplewell.imports;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samplewell.SamplewellConfig;

class ImportQueueTest {

    @Test
    @Timeout(10)
    @SuppressWarnings("UnnecessaryAssignment") // no container injects here
    void anErrorBeforeTheJobIsEnteredAnswersTheRequest() {
        var queue = new ImportQueue();
        queue.config = new SamplewellConfig() {
            @Override
            public int importsOpenMax() {
                return 1;
            }
        };
        queue.executor = like(ManagedExecutorService.class, work -> {
            new Thread((Runnable) work[0]).start();
            return null;
        });
        queue.database = like(DataSource.class, none -> {
            throw new NoClassDefFoundError("Driver");
        });
        var upload = new Upload(ImportFormat.named("samplewell").orElseThrow(), List.of());

        assertThatThrownBy(() -> queue.submit(() -> upload)).isInstanceOf(SQLException.class);
    }

    /** A stand-in whose every method does the same. */
    private static <T> T like(Class<T> type, Function<Object[], ?> does) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (any, method, arguments) -> does.apply(arguments)));
    }
}

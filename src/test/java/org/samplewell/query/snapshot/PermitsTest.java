package org.samplewell.query.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PermitsTest {

    private final Permits permits = new Permits(1);

    @Test
    void waitingForPermitTimesOutAndLeavesTheQueue() {
        assertThat(permits.take(anHour())).isTrue();
        assertThat(permits.take(Deadline.in(Duration.ofMillis(50)))).isFalse();
        assertThat(permits.waiting()).isZero();

        permits.giveBack();
        assertThat(permits.take(Deadline.in(Duration.ZERO))).isTrue();
    }

    @Test
    void endedOperationStopsWaiting() {
        permits.take(anHour());
        var ended = anHour();
        var waiting = CompletableFuture.supplyAsync(() -> permits.take(ended));

        ended.endNow("an operator ended it");

        assertThat(waiting.join()).isFalse();
    }

    @Test
    void waitingOperationsGetPermitsInOrder() {
        permits.take(anHour());
        var order = new CopyOnWriteArrayList<Integer>();
        var first = queued(1, order);
        var second = queued(2, order);
        var third = queued(3, order);

        permits.giveBack();

        CompletableFuture.allOf(first, second, third).join();
        assertThat(order).isEqualTo(List.of(1, 2, 3));
    }

    private CompletableFuture<Void> queued(int number, List<Integer> order) {
        var before = permits.waiting();
        var queued = CompletableFuture.runAsync(() -> {
            permits.take(anHour());
            order.add(number);
            permits.giveBack();
        });
        await().until(() -> permits.waiting() == before + 1);
        return queued;
    }

    private static Deadline anHour() {
        return Deadline.in(Duration.ofHours(1));
    }
}

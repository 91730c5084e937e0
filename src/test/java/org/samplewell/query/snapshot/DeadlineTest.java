package org.samplewell.query.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samplewell.ErrorCode;

@Timeout(10)
class DeadlineTest {

    @Test
    void deadlineWithoutTimeHasPassed() {
        var deadline = Deadline.in(Duration.ZERO);
        assertThat(deadline.hasPassed()).isTrue();
        assertThat(deadline.left()).isZero();
        assertThat(deadline.unanswered()).isEqualTo("was not answered within 0 s");
    }

    @Test
    void endedOperationStopsBeforeItsDeadline() {
        var deadline = Deadline.in(Duration.ofHours(1));
        deadline.check();

        deadline.endNow("an operator ended it");
        deadline.endNow("a second reason");

        assertThat(deadline.left()).isZero();
        assertThatThrownBy(deadline::check)
                .hasMessage("was ended: an operator ended it.")
                .isInstanceOfSatisfying(DeadlinePassed.class, passed -> {
                    assertThat(passed.code()).isEqualTo(ErrorCode.TIMEOUT);
                    assertThat(passed.messageFor("Unit.samples"))
                            .isEqualTo("Unit.samples was ended: an operator ended it.");
                });
    }

    @Test
    void waitingThreadNoticesThatTheOperationWasEnded() throws Exception {
        var deadline = Deadline.in(Duration.ofHours(1));
        var waiting = CompletableFuture.supplyAsync(() -> waits(deadline));

        deadline.endNow("an operator ended it");

        assertThat(waiting.get()).isFalse();
    }

    private static boolean waits(Deadline deadline) {
        try {
            return deadline.await(new CompletableFuture<>());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.samplewell.query.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    private static final Need NEED = new Need("result", List.of("sample_id"), true, Set.of());

    @Test
    void rehearsalReturnsTheNotedNeeds() {
        assertThat(Rehearsal.of(() -> Rehearsal.note(() -> NEED))).containsExactly(NEED);
    }

    @Test
    void rehearsalAppliesOnlyToItsThread() {
        Rehearsal.of(() -> {
            assertThat(Rehearsal.isOn()).isTrue();
            assertThat(CompletableFuture.supplyAsync(Rehearsal::isOn).join()).isFalse();
        });
    }

    @Test
    void rehearsalEndsWhenItsWorkFails() {
        assertThatThrownBy(() -> Rehearsal.of(() -> {
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(Rehearsal.isOn()).isFalse();
        Rehearsal.note(() -> {
            throw new AssertionError("nobody asks what is needed");
        });
    }
}

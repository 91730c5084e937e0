package org.samplewell.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samplewell.graphql.limits.OperationLimits.Limit;

class OperationLimitsTest {

    private final OperationLimits limits = new OperationLimits(
            Map.of(Limit.PLACES, 100L, Limit.STATEMENTS, 10L),
            OperationLimits.ofRoles("MANAGER.places=500, MANAGER.statements=5,ANALYST.places=300"));

    @Test
    void callerWithoutRolesHasDefaultLimits() {
        assertThat(limits.of(role -> false)).isEqualTo(Map.of(Limit.PLACES, 100L, Limit.STATEMENTS, 10L));
    }

    @Test
    void roleLimitReplacesDefaultLimit() {
        assertThat(limits.of(Set.of("MANAGER")::contains)).isEqualTo(Map.of(Limit.PLACES, 500L, Limit.STATEMENTS, 5L));
        assertThat(limits.of(Set.of("ANALYST")::contains)).isEqualTo(Map.of(Limit.PLACES, 300L, Limit.STATEMENTS, 10L));
    }

    @Test
    void largestLimitOfSeveralRolesApplies() {
        assertThat(limits.of(Set.of("ANALYST", "MANAGER")::contains)).containsEntry(Limit.PLACES, 500L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MANAGER", "MANAGER.places", "MANAGER.rooms=1", "M.places=0", "M.places=-1", "M.places=1,"})
    void invalidEntryIsNamedInTheError(String setting) {
        assertThatThrownBy(() -> OperationLimits.ofRoles(setting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("samplewell.limits.roles")
                .hasMessageContaining("LAB_MANAGER.places=5000000");
    }

    @Test
    void duplicateEntryIsNamedInTheError() {
        assertThatThrownBy(() -> OperationLimits.ofRoles("M.places=1,M.places=2"))
                .hasMessageContaining("is duplicate");
    }
}

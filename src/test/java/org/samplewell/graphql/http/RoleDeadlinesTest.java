package org.samplewell.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleDeadlinesTest {

    @Test
    void longestDeadlineOfTheCallersRolesApplies() {
        var times = RoleDeadlines.of("VIEWER=10, LAB_MANAGER=90 ,CLERK=20");

        assertThat(times.longest(List.of("VIEWER", "CLERK")::contains)).contains(Duration.ofSeconds(20));
        assertThat(times.longest(role -> true)).contains(Duration.ofSeconds(90));
        assertThat(times.longest(List.of("AUDITOR")::contains)).isEmpty();
        assertThat(RoleDeadlines.of(" ").longest(role -> true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VIEWER", "VIEWER=", "VIEWER=soon", "VIEWER=0", "VIEWER=-1", "=10", "VIEWER=1=2", ""})
    void invalidEntryIsNamedInTheError(String entry) {
        assertThatThrownBy(() -> RoleDeadlines.of("CLERK=20," + entry))
                .hasMessageContaining("samplewell.deadline.roles has \"" + entry + "\"");
    }

    @Test
    void duplicateRoleIsNamedInTheError() {
        assertThatThrownBy(() -> RoleDeadlines.of("VIEWER=10,VIEWER=20")).hasMessageContaining("\"VIEWER=20\"");
    }
}

package org.samplewell.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AudienceTest {

    @Test
    void audienceIsEverybodyNobodyOrCallersWithARole() {
        assertThat(Audience.of("TRUE").includes(role -> false)).isTrue();
        assertThat(Audience.of(" false ").includes(role -> true)).isFalse();
        var managers = Audience.of("LAB_MANAGER, ADMINISTRATOR");
        assertThat(managers.includes(List.of("VIEWER", "ADMINISTRATOR")::contains))
                .isTrue();
        assertThat(managers.includes(List.of("VIEWER")::contains)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "VIEWER,", "LAB MANAGER", "VIEWER=1", "yes", "OFF", "1"})
    void invalidSettingIsNamedInTheError(String setting) {
        assertThatThrownBy(() -> Audience.of(setting)).hasMessageContaining("samplewell.explain");
    }
}

package org.samplewell.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifeCycleTest {

    @Test
    void sampleChangesStatusAlongItsLifeCycle() {
        assertThat(SampleStatus.REGISTERED.mayBecome(SampleStatus.RECEIVED)).isTrue();
        assertThat(SampleStatus.REGISTERED.mayBecome(SampleStatus.PUBLISHED)).isFalse();
        assertThat(SampleStatus.REGISTERED.mayReach(SampleStatus.PUBLISHED)).isTrue();
        assertThat(SampleStatus.PUBLISHED.mayReach(SampleStatus.RECEIVED)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "CANCELLED", "INVALID"})
    void finalSampleStatusCannotChange(SampleStatus end) {
        assertThat(SampleStatus.values()).noneMatch(end::mayBecome);
    }

    @Test
    void publishedResultCanOnlyBeRetracted() {
        assertThat(following(ResultStatus.PUBLISHED)).containsExactly(ResultStatus.RETRACTED);
        assertThat(following(ResultStatus.RETRACTED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void resultStatusCannotChangeToItself(ResultStatus status) {
        assertThat(status.mayBecome(status)).isFalse();
    }

    private static Set<ResultStatus> following(ResultStatus status) {
        return Arrays.stream(ResultStatus.values()).filter(status::mayBecome).collect(Collectors.toSet());
    }
}

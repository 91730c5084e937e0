package org.samplewell.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultFlagTest {

    @ParameterizedTest
    @CsvSource({
        "1.9, OUT_OF_SPEC",
        "2, WARNING",
        "2.00, WARNING",
        "2.9, WARNING",
        "3, IN_SPEC",
        "5, IN_SPEC",
        "7, IN_SPEC",
        "7.1, WARNING",
        "8, WARNING",
        "8.0001, OUT_OF_SPEC"
    })
    void valueIsComparedWithLimitsAndWarningLimits(BigDecimal value, ResultFlag flag) {
        assertThat(ResultFlag.of(value, limit("2", "8", "3", "7"))).isEqualTo(flag);
    }

    @Test
    void missingBoundIsIgnored() {
        assertThat(ResultFlag.of(new BigDecimal("-999"), limit(null, "8", null, null)))
                .isEqualTo(ResultFlag.IN_SPEC);
        assertThat(ResultFlag.of(new BigDecimal("9"), limit(null, null, null, "7")))
                .isEqualTo(ResultFlag.WARNING);
    }

    @Test
    void valueWithoutLimitAndLimitWithoutValueAreNotEvaluated() {
        assertThat(ResultFlag.of(BigDecimal.ONE, null)).isEqualTo(ResultFlag.NOT_EVALUATED);
        assertThat(ResultFlag.of(null, limit("2", "8", null, null))).isEqualTo(ResultFlag.NOT_EVALUATED);
    }

    private static SpecificationLimit limit(
            @Nullable String min, @Nullable String max, @Nullable String warnMin, @Nullable String warnMax) {
        var limit = new SpecificationLimit();
        limit.min = number(min);
        limit.max = number(max);
        limit.warnMin = number(warnMin);
        limit.warnMax = number(warnMax);
        return limit;
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}

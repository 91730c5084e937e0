package org.samplewell.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScalarsTest {

    private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

    @Test
    void timeIsSerializedWithOffsetAndDateAsDate() {
        var coercing = DateTimeScalar.TYPE.getCoercing();
        assertThat(coercing.serialize(OffsetDateTime.parse("2019-05-01T00:01-05:00"), CONTEXT, Locale.ROOT))
                .isEqualTo("2019-05-01T00:01:00-05:00");
        assertThat(coercing.serialize(LocalDate.of(2019, 5, 1), CONTEXT, Locale.ROOT))
                .isEqualTo("2019-05-01");
    }

    @Test
    void everyTimeIsSerializedAsByTheJdkFormatter() {
        var random = new Random(20261123);
        for (int i = 0; i < 100_000; i++) {
            var offset = ZoneOffset.ofTotalSeconds((random.nextInt(96) - 48) * 900 + (i % 50 == 0 ? 7 : 0));
            var time = LocalDateTime.of(random.nextInt(12_000) - 1_000, 1, 1, 0, 0)
                    .plusSeconds(random.nextInt(31_536_000))
                    .plusNanos(i % 10 == 0 ? random.nextInt(1_000_000_000) : 0)
                    .atOffset(offset);
            assertThat(DateTimeScalar.TYPE.getCoercing().serialize(time, CONTEXT, Locale.ROOT))
                    .isEqualTo(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
        }
    }

    @Test
    void dateArgumentIsStartOfDayInUtc() {
        assertThat(DateTimeScalar.TYPE.getCoercing().parseValue("2019-05-01", CONTEXT, Locale.ROOT))
                .isEqualTo(OffsetDateTime.parse("2019-05-01T00:00:00Z"));
    }

    @Test
    void invalidTimeIsRejectedWithAnExample() {
        for (var wrong : List.of("yesterday", "2019-13-01", "2019-05-01T10:00", "", "+300000-01-01T00:00:00Z")) {
            assertThatThrownBy(() -> DateTimeScalar.TYPE.getCoercing().parseValue(wrong, CONTEXT, Locale.ROOT))
                    .isInstanceOf(CoercingParseValueException.class)
                    .hasMessageContaining("such as 2019-05-01T14:30:00-05:00");
        }
    }

    @Test
    void decimalKeepsTrailingZeros() {
        var number = new BigDecimal("520.00000");
        assertThat(DecimalScalar.TYPE.getCoercing().serialize(number, CONTEXT, Locale.ROOT))
                .isEqualTo(number);
    }
}

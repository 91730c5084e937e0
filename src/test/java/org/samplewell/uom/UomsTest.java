package org.samplewell.uom;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UomsTest {

    private final Uoms uoms = new Uoms();

    @Test
    void compatibleUomsConvertByTheirFactor() {
        assertThat(converted("1.5", "mg/l", "mg/L")).isEqualByComparingTo("1.5");
        assertThat(converted("2500", "ug/L", "mg/L")).isEqualByComparingTo("2.5");
        assertThat(converted("212", "deg F", "deg C")).isEqualByComparingTo("100");
        assertThat(converted("1", "umho/cm", "uS/cm")).isEqualByComparingTo("1");
        assertThat(converted("1", "cfs", "m3/sec")).isEqualByComparingTo("0.028316846592");
    }

    @Test
    void incompatibleUomsDoNotConvert() {
        assertThat(converted("1", "mg/L", "deg C")).isNull();
        assertThat(converted("1", "mg/L", "mg/kg")).isNull();
        assertThat(converted("1", "MPN/100mL", "cfu/100mL")).isNull();
        assertThat(converted("1", "furlongs", "m")).isNull();
        assertThat(converted("1", "furlongs", "furlongs")).isEqualByComparingTo("1");
    }

    private @Nullable BigDecimal converted(String value, String from, String to) {
        return uoms.converted(new BigDecimal(value), from, to);
    }
}

package org.samplewell.imports.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samplewell.imports.KnownFormats;

class ImportFormatsTest {

    @Test
    void formatIsFoundByItsName() {
        assertThat(KnownFormats.ALL.named("wqx")).isPresent();
        assertThat(KnownFormats.ALL.named("WQX")).isEmpty();
    }

    @Test
    void duplicateFormatNameIsRejected() {
        var wqx = KnownFormats.named("wqx");
        assertThatThrownBy(() -> new ImportFormats(List.of(wqx, KnownFormats.named("samplewell"), wqx)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("“wqx”");
    }
}

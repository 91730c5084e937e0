package org.samplewell.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlobalIdTest {

    @Test
    void comesBackAsItWentOut() {
        var id = new GlobalId("Unit", 17);
        assertThat(GlobalId.decoded(id.encoded())).isEqualTo(id);
    }

    @Test
    void isRefusedWhenItIsNoneOfOurs() {
        for (var forged : List.of("", "17", "VW5pdA", "VW5pdDp4", "***")) {
            assertThatThrownBy(() -> GlobalId.decoded(forged)).isInstanceOf(BadInput.class);
        }
    }
}

package org.samplewell.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void idIsFirstAndColumnsAreUnique() {
        var columns = Columns.of("Unit", List.of("code", "id", "code")).with("name", "code");
        assertThat(columns.attributes()).containsExactly("id", "code", "name");
        assertThat(columns.position("name")).isEqualTo(2);
    }

    @Test
    void columnThatWasNotReadIsNamedInTheError() {
        var columns = Columns.of("Unit", List.of("code"));
        assertThatThrownBy(() -> columns.position("name")).hasMessageContaining("Unit.name was not read");
    }
}

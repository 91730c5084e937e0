package org.samplewell.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samplewell.domain.SampleStatus;

class ConditionTest {

    @Test
    void enumsAreSentToTheDatabaseByName() {
        assertThat(Condition.array(Set.of(SampleStatus.RECEIVED))).isEqualTo(new String[] {"RECEIVED"});
    }

    @Test
    void idsAreNumbersAndEmptyCollectionIsEmptyArray() {
        assertThat(Condition.array(List.of(1L, 2L))).isEqualTo(new long[] {1, 2});
        assertThat(Condition.array(List.of())).isEqualTo(new String[0]);
    }

    @Test
    void wildcardsInTextAreEscaped() {
        assertThat(Condition.literal("50%_\\")).isEqualTo("50\\%\\_\\\\");
    }

    @Test
    void valuesAreBoundAsParameters() {
        var jpql = new Jpql("SELECT e.id FROM Sample e");
        var text = new Condition.In("code", "x' OR 1=1").jpql(jpql);
        assertThat(text).isEqualTo("SQL('? = ANY(?)', e.code, :p1)");
    }
}

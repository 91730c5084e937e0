package org.samplewell.query.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samplewell.query.index.Need.Match;

class IndexVerdictTest {

    private static final Need NEWEST = ofParents("unit_id", "analyte_id", "collected_order");

    @Test
    void indexOnParentGroupAndOrderFits() {
        var verdict = verdict(NEWEST, index("result_of_unit", "unit_id", "analyte_id", "collected_order", "id"));
        assertThat(verdict).hasToString("result_of_unit");
        assertThat(verdict.missing()).isEmpty();
    }

    @Test
    void indexWithoutTheOrderDoesNotFit() {
        assertThat(verdict(NEWEST, index("result_by_unit", "unit_id", "analyte_id"))
                        .missing())
                .containsExactly("no index of result begins with unit_id, analyte_id, collected_order");
    }

    @Test
    void indexWithTheColumnInLaterPositionDoesNotFit() {
        assertThat(verdict(ofParents("sample_id"), index("result_by_code", "code", "sample_id"))
                        .missing())
                .containsExactly("no index of result begins with sample_id");
    }

    @Test
    void partialForeignAndExpressionIndexesDoNotFit() {
        var partial = new Index("result", "result_some", parts("text_ops", "sample_id"), true);
        var foreign = new Index("sample", "sample_other", parts("text_ops", "sample_id"), false);
        var expression = index("result_lower", "", "sample_id");
        assertThat(verdict(ofParents("sample_id"), partial, foreign, expression).missing())
                .hasSize(1);
    }

    @Test
    void conditionWithinParentNeedsNoIndexAndIsReported() {
        var need = new Need(
                "result",
                List.of("sample_id"),
                true,
                Set.of(new Need.Test("analyte_id", Match.VALUE), new Need.Test("flag", Match.VALUE)));
        var verdict = verdict(need, index("result_of_sample", "sample_id", "analyte_id"));
        assertThat(verdict).hasToString("result_of_sample; flag tested on the rows of the parent");
        assertThat(verdict.missing()).isEmpty();
    }

    @Test
    void conditionOnAllRowsNeedsItsOwnIndex() {
        var byCode = index("result_by_code", "code", "flag");
        assertThat(verdict(ofAll("flag", Match.VALUE), byCode).missing())
                .containsExactly("no index of result begins with flag");
        assertThat(verdict(ofAll("code", Match.VALUE), byCode).missing()).isEmpty();
    }

    @Test
    void prefixSearchNeedsPatternIndexAndTextSearchNeedsTrigramIndex() {
        var plain = index("result_by_code", "code");
        var pattern = new Index("result", "result_by_code_prefix", parts("text_pattern_ops", "code"), false);
        var trigrams = new Index("result", "result_code_within", parts("gin_trgm_ops", "code"), false);
        assertThat(verdict(ofAll("code", Match.PREFIX), plain).missing())
                .containsExactly("no index of result begins with code in pattern order");
        assertThat(verdict(ofAll("code", Match.PREFIX), plain, pattern).missing())
                .isEmpty();
        assertThat(verdict(ofAll("code", Match.WITHIN), plain, pattern).missing())
                .containsExactly("no trigram index of result has code");
        assertThat(verdict(ofAll("code", Match.WITHIN), plain, trigrams).missing())
                .isEmpty();
    }

    private static Need ofParents(String... found) {
        return new Need("result", List.of(found), true, Set.of());
    }

    private static Need ofAll(String column, Match way) {
        return new Need("result", List.of("code"), false, Set.of(new Need.Test(column, way)));
    }

    private static Index index(String name, String... columns) {
        return new Index("result", name, parts("text_ops", columns), false);
    }

    private static List<Index.Part> parts(String operators, String... columns) {
        return Arrays.stream(columns)
                .map(column -> new Index.Part(column, operators))
                .toList();
    }

    private static IndexVerdict verdict(Need need, Index... indexes) {
        return IndexVerdict.of(List.of(need), List.of(indexes));
    }
}

package org.samplewell.imports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.samplewell.imports.format.CsvColumn;
import org.samplewell.imports.wqx.WqxResultColumn;
import org.samplewell.imports.wqx.WqxUnitColumn;

/** Each spelling of a heading is recognized. The stored data does not depend on the spelling. */
class HeadingsDbTest {

    private static final Path FILES = Path.of("src/test/resources/imports");

    private final Laboratory laboratory = Laboratory.empty();

    private Laboratory.Job imports(String station, String result) {
        return laboratory.imports("wqx", Laboratory.units(station), Laboratory.results(result));
    }

    @Test
    void headingsWithSlashesDotsAndOfWqx3AreEquivalent() throws IOException {
        String station = Files.readString(FILES.resolve("oddities-station.csv"));
        String result = Files.readString(FILES.resolve("oddities-result.csv"));
        var first = imports(station, result);

        assertThat(imports(station, withSlashes(result)).counts()).containsExactly(0L, first.read(), 0L);
        assertThat(imports(ofWqx3(station, WqxUnitColumn.values()), ofWqx3(result, WqxResultColumn.values()))
                        .counts())
                .containsExactly(0L, first.read(), 0L);
    }

    private static String withSlashes(String csv) {
        int end = csv.indexOf('\n');
        return csv.substring(0, end).replace('.', '/') + csv.substring(end);
    }

    private static String ofWqx3(String csv, CsvColumn... columns) {
        int end = csv.indexOf('\n');
        String headings = "," + csv.substring(0, end) + ",";
        for (CsvColumn column : columns) {
            var spellings = column.is().otherSpellings();
            headings = headings.replace(
                    "," + column.heading().replace('/', '.') + ",", "," + spellings.get(spellings.size() - 1) + ",");
        }
        return headings.substring(1, headings.length() - 1) + csv.substring(end);
    }
}

package org.samplewell.graphql.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samplewell.testing.Samplewell;

/** The report for operators on how each field is served. */
class FieldReportIT {

    private final Samplewell samplewell = Samplewell.shared();

    @Test
    void everyFieldHasALineThatStatesHowItIsServed() throws Exception {
        var report = report();
        assertThat(report)
                .containsPattern("Unit\\.samples +CONNECTION, at most 1000 per page")
                .containsPattern("Unit\\.latestResults +FIRST_OF_GROUPS, at most 100000 rows in the whole operation")
                .containsPattern("Sample\\.unit +TO_ONE\n +no filter +unit_pkey\n")
                .containsPattern("Query\\.node +resolver")
                .containsPattern("Sample\\.collectedAt +computed from collectedAt, collectedPrecision, collectedZone")
                .containsPattern("Unit\\.latitude +column unit\\.latitude");
        var lines = report.lines().takeWhile(line -> !line.equals("Warnings:")).toList();
        for (var field : fields()) {
            assertThat(lines)
                    .filteredOn(line -> line.startsWith(field + " "))
                    .as(field)
                    .hasSize(1);
        }
    }

    @Test
    void relationsLackNoIndexAndMissingIndexesOfRootListsAreKnown() throws Exception {
        assertThat(warnings())
                .containsExactlyInAnyOrder(
                        "Query.analytes filter.text: no trigram index of analyte has code;"
                                + " no trigram index of analyte has name",
                        "Query.samples filter.media: no index of sample begins with media",
                        "Query.samples filter.qcKind: no index of sample begins with qc_kind",
                        "Query.units filter.text: no trigram index of unit has code; no trigram index of unit has name");
    }

    /** An index over all rows does not help if it does not begin with the parent. */
    @Test
    void missingIndexIsReportedAsWarning() throws Exception {
        try (var connection = samplewell.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DROP INDEX result_of_sample_by_analyte");
            try {
                assertThat(warnings())
                        .contains("Sample.results: no index of result begins with sample_id")
                        .contains("Sample.resultCount: no index of result begins with sample_id")
                        .noneMatch(warning -> warning.startsWith("Unit."));
            } finally {
                statement.execute("CREATE INDEX result_of_sample_by_analyte ON result (sample_id, analyte_id, id)");
            }
        }
    }

    private List<String> warnings() throws Exception {
        return report().lines()
                .dropWhile(line -> !line.equals("Warnings:"))
                .skip(1)
                .toList();
    }

    private List<String> fields() {
        var types = samplewell
                .ask("{ __schema { types { kind name fields { name } } } }")
                .json()
                .at("/data/__schema/types");
        var fields = new java.util.ArrayList<String>();
        types.forEach(type -> {
            var name = type.path("name").asText();
            if (type.path("kind").asText().equals("OBJECT") && !name.startsWith("__")) {
                type.path("fields")
                        .forEach(field ->
                                fields.add(name + "." + field.path("name").asText()));
            }
        });
        return fields;
    }

    private String report() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(samplewell.baseUri().resolve("graphql/fields"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}

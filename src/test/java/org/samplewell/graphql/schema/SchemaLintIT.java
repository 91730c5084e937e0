package org.samplewell.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks the schema against graphql-eslint's rules for schemas and for Relay. */
class SchemaLintIT {

    private static final NpmFolder LINT = new NpmFolder("lint");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)`");

    @Test
    void schemaBreaksOnlyTheDocumentedLintRules() throws IOException, InterruptedException {
        Files.createDirectories(LINT.folder());
        Files.writeString(LINT.folder().resolve("schema.graphql"), Schema.sdl(ProductSchema.served()));
        var broken = new TreeSet<String>();
        for (var finding : new ObjectMapper().readTree(LINT.run())) {
            broken.add(finding.get("ruleId").asText().replace("@graphql-eslint/", ""));
        }
        var documented = ROW.matcher(Files.readString(Path.of("docs", "schema.md")))
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
        assertThat(documented).isNotEmpty();
        assertThat(broken).containsExactlyInAnyOrderElementsOf(documented);
    }
}

package org.samplewell.graphql.documents;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samplewell.query.snapshot.Deadline;
import org.samplewell.settings.Settings;

@Timeout(30)
class DocumentsTest {

    private static final int TURNS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final Documents documents = documents();

    @Test
    void documentThatFoundNoTurnInTimeIsParsedTheNextTime() {
        assertThat(whileAllTurnsAreTaken(TURNS).hasErrors()).isTrue();

        assertThat(parsed("wanted", Duration.ofSeconds(20), DocumentsTest::parse)
                        .hasErrors())
                .isFalse();
    }

    /** Asks for the wanted document while this many others are being parsed. */
    private PreparsedDocumentEntry whileAllTurnsAreTaken(int turns) {
        if (turns == 0) {
            return parsed("wanted", Duration.ZERO, DocumentsTest::parse);
        }
        return parsed("other" + turns, Duration.ofSeconds(20), input -> whileAllTurnsAreTaken(turns - 1));
    }

    private PreparsedDocumentEntry parsed(
            String name, Duration left, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        var input = ExecutionInput.newExecutionInput("query " + name + " { " + "a ".repeat(2_000) + "}")
                .graphQLContext(Map.of(Deadline.class, Deadline.in(left)))
                .build();
        return documents.getDocumentAsync(input, parse).join();
    }

    private static PreparsedDocumentEntry parse(ExecutionInput input) {
        return new PreparsedDocumentEntry(Parser.parse(input.getQuery()));
    }

    @SuppressWarnings("UnnecessaryAssignment") // no container injects here
    private static Documents documents() {
        var documents = new Documents();
        documents.operationSettings = new Settings(Map.of()).operations();
        documents.httpSettings = new Settings(Map.of()).http();
        documents.open();
        return documents;
    }
}

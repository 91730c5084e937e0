package org.samplewell.bench;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samplewell.launcher.Refusal;

/** Compares the contestants' answers and measures their size. */
final class Answers {

    /** Reads numbers with all their digits. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Answers() {}

    /** Ends the run unless all contestants give the same answer as the first one to each question. */
    static void requireSame(List<Subject> subjects, List<Question> questions) {
        for (var question : questions) {
            var expected = tree(subjects.get(0), question);
            for (var subject : Subject.answering(question, subjects)) {
                var actual = tree(subject, question);
                if (!actual.equals(expected)) {
                    throw new Refusal("%s is answered otherwise by %s than by %s: %s"
                            .formatted(
                                    question, subject.name(), subjects.get(0).name(), Difference.of(expected, actual)));
                }
            }
        }
    }

    private static JsonNode tree(Subject subject, Question question) {
        try {
            var tree = JSON.readTree(Client.ask(subject, question));
            if (tree.size() != 1 || !tree.path("data").isObject()) {
                throw new Refusal(subject.name() + " does not answer " + question + " with data alone: " + tree);
            }
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statements and the bytes of each answer. */
    static List<AnswerSize> sizes(List<Subject> subjects, List<Question> questions, @Nullable StatementLog log)
            throws SQLException {
        var sizes = new ArrayList<AnswerSize>();
        for (var question : questions) {
            for (var subject : Subject.answering(question, subjects)) {
                var count = log == null ? null : log.during(() -> Client.ask(subject, question));
                var gzip = Client.gzipBytes(subject, question);
                sizes.add(new AnswerSize(
                        question,
                        subject.name(),
                        count == null ? null : count.questions(),
                        count == null ? null : count.transaction(),
                        Client.ask(subject, question).length,
                        gzip.isPresent() ? gzip.getAsInt() : null));
            }
        }
        return sizes;
    }
}

package org.samplewell.relations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.samplewell.testing.Answer;

/** Compares an answer with plain lists, field by field, and its statements with the recorded loads. */
record Verdict(Laboratory laboratory, Selection<String> selection, Question question, Answer answer, String at) {

    private static final ObjectMapper JSON = new ObjectMapper();

    void hold() {
        var costs = new Costs();
        var expected = new ArrayList<Map<String, @Nullable Object>>();
        laboratory.units().keySet().forEach(unit -> expected.add(selection.of(unit, costs, 1)));
        var refused = new TreeSet<String>();
        for (int unit = 0; unit < expected.size(); unit++) {
            refused.addAll(refused(unit, expected.get(unit)));
        }
        assertThat(errors()).as("errors, " + at).isEqualTo(refused);
        assertThat(answer.errorCodes()).as(at).allMatch("BAD_USER_INPUT"::equals);
        for (int unit = 0; unit < expected.size(); unit++) {
            compare(unit, expected.get(unit));
        }
        assertThat(answer.statements()).as("statements, " + at).isBetween(1 + costs.least(), 1 + costs.most());
    }

    private List<String> refused(int unit, Map<String, @Nullable Object> expected) {
        return expected.entrySet().stream()
                .filter(field -> field.getValue() instanceof Wish.Refused)
                .map(field -> "/data" + question.pointer(unit).substring(5) + "/" + field.getKey())
                .toList();
    }

    /** The paths of the errors. */
    private TreeSet<String> errors() {
        var paths = new TreeSet<String>();
        for (var error : answer.json().path("errors")) {
            var path = new StringBuilder("/data");
            error.path("path").forEach(step -> path.append('/').append(step.asText()));
            paths.add(path.toString());
        }
        return paths;
    }

    /** Compares the fields of a unit. A rejected field is null and does not affect other fields. */
    private void compare(int unit, Map<String, @Nullable Object> expected) {
        var actual = answer.json().at(question.pointer(unit));
        expected.forEach((field, value) -> assertThat(plain(JSON.convertValue(actual.path(field), Object.class)))
                .as("%s of unit %d, %s", field, unit, at)
                .isEqualTo(value instanceof Wish.Refused ? null : plain(value)));
    }

    /** Normalizes both sides: numbers by their value, members by name. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            var members = new TreeMap<String, @Nullable Object>();
            object.forEach((name, member) -> members.put(name.toString(), plain(member)));
            return members;
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Verdict::plain).toList();
        }
        return value instanceof Number number
                ? new BigDecimal(number.toString())
                        .setScale(9, RoundingMode.HALF_EVEN)
                        .toPlainString()
                : value;
    }
}

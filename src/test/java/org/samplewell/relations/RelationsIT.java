package org.samplewell.relations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samplewell.testing.Answer;
import org.samplewell.testing.Samplewell;

/**
 * Every kind of relation, with random arguments over random data, against going through plain lists; and a statement for each
 * distinct argument set, however many units and aliases there are. {@code -Drelations.seed} and {@code -Drelations.operations}
 * draw others and more.
 */
class RelationsIT {

    private static final long SEED = Long.getLong("relations.seed", 20261124L);
    private static final int OPERATIONS = Integer.getInteger("relations.operations", 200);
    private static final int OPERATIONS_OF_A_LABORATORY = 40;

    private final Samplewell samplewell = Samplewell.shared();

    @Test
    void relationsAnswerAsPlainListsDoAndCostAStatementForEachDistinctArgumentSet() throws SQLException {
        var random = new Random(SEED);
        var asked = 0;
        var statements = 0;
        while (asked < OPERATIONS) {
            var laboratory = Laboratory.random(1 + random.nextInt(6), random, samplewell.database());
            for (int i = 0; i < OPERATIONS_OF_A_LABORATORY && asked < OPERATIONS; i++) {
                statements += ask(laboratory, random, asked++);
            }
        }
        System.err.printf("%nRelations: seed %d, %,d operations, %,d statements%n", SEED, asked, statements);
    }

    @Test
    void pagesHoldEveryRowOnceWhileOthersComeAndGo() throws SQLException {
        var random = new Random(SEED);
        for (int i = 0; i < 10; i++) {
            var laboratory = Laboratory.random(1, random, samplewell.database());
            new Walk(samplewell, laboratory, random).forwardAndBackward();
        }
    }

    private int ask(Laboratory laboratory, Random random, int number) {
        var wishes = new Wishes(random, laboratory);
        var wanted = new ArrayList<Wish>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            wanted.add(wishes.next());
        }
        var variables = new HashMap<String, Object>();
        var fields = new StringBuilder();
        for (int i = 0; i < wanted.size(); i++) {
            fields.append(" f%d: %s%n".formatted(i, wanted.get(i).field()));
            variables.putAll(wanted.get(i).variables());
        }
        var query = "query %s{ units(filter: {codePrefix: \"%s\"}) { nodes { code%n%s } } }"
                .formatted(declared(variables), laboratory.prefix(), fields);
        var answer = samplewell.ask(query, variables);
        var at = "seed %d, operation %d: %s %s%n%s".formatted(SEED, number, query, variables, answer.json());
        compare(laboratory, wanted, answer, at);
        var loads = new HashSet<String>();
        wanted.forEach(wish -> loads.addAll(wish.loads()));
        assertThat(answer.statements()).as(at).isEqualTo(1 + loads.size());
        return answer.statements();
    }

    private static String declared(Map<String, Object> variables) {
        return variables.isEmpty()
                ? ""
                : new TreeMap<>(variables)
                        .keySet().stream()
                                .map(name -> "$" + name + ": " + name.replaceFirst("_.*", ""))
                                .map(declared -> declared.endsWith("ResultFilter") ? declared + "!" : declared)
                                .toList()
                                .toString()
                                .replace('[', '(')
                                .replace(']', ')');
    }

    /** A unit of which one field is refused is wholly null, and so is the list it stands in: then only the errors are told. */
    private static void compare(Laboratory laboratory, List<Wish> wanted, Answer answer, String at) {
        var refused = 0;
        for (var unit : laboratory.units()) {
            for (var wish : wanted) {
                refused += wish.expected().apply(unit) instanceof Wish.Refused ? 1 : 0;
            }
        }
        if (refused > 0) {
            assertThat(answer.errorCodes()).as(at).isNotEmpty().containsOnly("BAD_USER_INPUT");
            return;
        }
        assertThat(answer.errors()).as(at).isEmpty();
        for (int i = 0; i < laboratory.units().size(); i++) {
            for (int field = 0; field < wanted.size(); field++) {
                var actual = answer.json().at("/data/units/nodes/%d/f%d".formatted(i, field));
                var expected =
                        wanted.get(field).expected().apply(laboratory.units().get(i));
                assertThat(plain(actual))
                        .as("%s of unit %d, %s", wanted.get(field).field(), i, at)
                        .isEqualTo(plain(expected));
            }
        }
    }

    /** In one form for both sides: numbers by their value, the mean to four digits, members by name. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof JsonNode node) {
            return plain(new com.fasterxml.jackson.databind.ObjectMapper().convertValue(node, Object.class));
        }
        if (value instanceof Map<?, ?> object) {
            var members = new TreeMap<String, @Nullable Object>();
            object.forEach((name, member) -> members.put(name.toString(), plain(member)));
            return members;
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(RelationsIT::plain).toList();
        }
        return value instanceof Number number
                ? new BigDecimal(number.toString())
                        .setScale(4, java.math.RoundingMode.HALF_EVEN)
                        .toPlainString()
                : value;
    }
}

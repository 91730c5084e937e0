package org.samplewell.bench;

import java.util.ArrayList;
import java.util.List;

/** The product's performance goals, checked against a run. */
final class Goals {

    private static final String OURS = Contestant.OURS.label();
    private static final String ROWS = Contestant.ROWS.label();
    private static final String STOCK = Contestant.STOCK.label();
    private static final String BEFORE = Contestant.BEFORE.label();

    private final Results results;
    private final List<Goal> goals = new ArrayList<>();

    private Goals(Results results) {
        this.results = results;
    }

    static List<Goal> of(Results results) {
        var goals = new Goals(results);
        List.of(Question.Q1, Question.Q3).forEach(goals::besideTheLimitAndStock);
        Question.OF_KINDS.forEach(goals::besideTheLimit);
        goals.besideBefore();
        goals.underLoad();
        Growth.QUESTIONS.forEach(goals::growing);
        return goals.goals;
    }

    private void besideTheLimitAndStock(Question question) {
        var slots = results.slots();
        goals.add(Goal.atMost(
                1.5,
                question + ": p50 for one client at most %s × that of limit-rows",
                slots.ratio(question, 1, OURS, ROWS, Figure.P50)));
        goals.add(Goal.atMost(
                2,
                question + ": for 16 clients, limit-rows answers at most %s × as many",
                slots.ratio(question, 16, ROWS, OURS, Figure.THROUGHPUT)));
        goals.add(Goal.atLeast(
                6,
                question + ": stock takes at least %s × the server CPU",
                slots.ratio(question, 16, STOCK, OURS, Figure.SERVER_CPU)));
    }

    private void besideTheLimit(Question question) {
        goals.add(Goal.atMost(
                2,
                question + ": p50 for one client at most %s × that of limit-rows",
                results.slots().ratio(question, 1, OURS, ROWS, Figure.P50)));
    }

    private void besideBefore() {
        goals.add(Goal.atLeast(
                95,
                "Q1: at least %s %% fewer statements than before",
                100 * (1 - results.statements(Question.Q1, OURS) / results.statements(Question.Q1, BEFORE))));
        goals.add(Goal.atLeast(
                70,
                "Q1: at least %s %% less time than before",
                100 * (1 - results.slots().ratio(Question.Q1, 1, OURS, BEFORE, Figure.P50))));
    }

    private void underLoad() {
        goals.add(Goal.atMost(
                500,
                "Q1: p95 for 16 clients at most %s ms",
                results.slots().median(Question.Q1, 16, OURS, Figure.P95)));
    }

    private void growing(Question question) {
        for (var larger : List.of(Growth.SAMPLES, Growth.UNITS)) {
            for (var figure : List.of(Figure.P50, Figure.CPU)) {
                goals.add(Goal.atMost(
                        1.2,
                        "%s with %s: %s at most %%s ×".formatted(question, larger, figure.label()),
                        results.growth().ratio(question, 1, larger, Growth.BASE, figure)));
            }
        }
    }
}

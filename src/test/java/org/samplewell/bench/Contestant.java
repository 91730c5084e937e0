package org.samplewell.bench;

import java.net.URI;

/** Who answers the questions. */
enum Contestant {
    /** Hand-written JDBC and a streaming JSON writer. */
    ROWS("limit-rows", "bench/rows/", true),
    /** The same by a statement for each level, where that is another one. */
    LEVELS("limit-levels", "bench/levels/", true),
    /** JSON made by PostgreSQL. */
    JSON("limit-json", "bench/json/", true),
    /** The product. */
    OURS("ours", "graphql", false),
    /** The product on graphql-java's own strategy. */
    STOCK("stock", "stock", false),
    /** The same with a query for each parent. */
    BEFORE("before", "before", false);

    private final String label;
    private final String path;
    private final boolean byHand;

    Contestant(String label, String path, boolean byHand) {
        this.label = label;
        this.path = path;
        this.byHand = byHand;
    }

    String label() {
        return label;
    }

    /** Whether it is asked by the question's name instead of by GraphQL. */
    boolean isByHand() {
        return byHand;
    }

    /** Whether there is anything to be asked. */
    boolean answers(Question question) {
        if (Question.OF_KINDS.contains(question)) {
            return this == ROWS || this == OURS;
        }
        return this != LEVELS || question == Question.Q1 || question == Question.Q3;
    }

    URI address(URI base, Question question) {
        return base.resolve(byHand ? path + question.file() : path);
    }
}

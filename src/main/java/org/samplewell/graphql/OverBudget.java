package org.samplewell.graphql;

/** An operation would take more statements than the setting allows. */
public class OverBudget extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OverBudget(int budget) {
        super("More than " + budget + " statements: ask for fewer relations with different arguments at once.");
    }
}

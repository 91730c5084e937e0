package org.samplewell.bench;

import java.util.Locale;

/**
 * A goal that a run should meet.
 *
 * @param wish the goal in words, with its bound
 * @param figure the measured figure; NaN if it was not measured
 * @param met whether the figure is within the bound
 */
record Goal(String wish, double figure, boolean met) {

    static Goal atMost(double bound, String wish, double figure) {
        return new Goal(wish.formatted(number(bound)), figure, figure <= bound);
    }

    static Goal atLeast(double bound, String wish, double figure) {
        return new Goal(wish.formatted(number(bound)), figure, figure >= bound);
    }

    private static String number(double bound) {
        return bound == Math.rint(bound)
                ? String.format(Locale.ROOT, "%.0f", bound)
                : String.format(Locale.ROOT, "%s", bound);
    }

    /** Met, missed or not measured. */
    String verdict() {
        if (Double.isNaN(figure)) {
            return "not measured";
        }
        return met ? "met" : "**missed**";
    }
}

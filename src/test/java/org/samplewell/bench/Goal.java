package org.samplewell.bench;

import java.util.Locale;

/**
 * What a run is to show.
 *
 * @param wish in words, with its bound
 * @param figure what was measured; not a number where it was not
 * @param met whether it is within its bound
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

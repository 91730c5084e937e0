package org.samplewell.imports.format;

/**
 * A way in which cells are read with a loss, what was written being kept in {@code source}, or are not followed.
 */
public enum Loss {
    ZONE_UNKNOWN("a time in a zone without a known offset", "the date is kept, the time is not"),
    ZONE_MISSING("a time without a zone", "the date is kept, the time is not"),
    DATE_PLACEHOLDER("a placeholder as the date of analysis", "none is kept"),
    LIMIT_WORD("a limit that is not a number", "none is kept"),
    DEPTH_WORD("a depth that is not a number", "none is kept"),
    POSITION_ZERO("latitude 0 and longitude 0", "the position is unknown"),
    NUMBER_NOT_DETECTED("a number beside “not detected”", "the number is no value"),
    OTHER_SPELLING("an analyte in another spelling than the first", "the first is kept"),
    STATUS_KEPT("a status that can't follow the stored one", "the stored one is kept");

    private final String what;
    private final String outcome;

    Loss(String what, String outcome) {
        this.what = what;
        this.outcome = outcome;
    }

    /** The loss as a sentence that follows how often it occurred. */
    String told(String examples) {
        return "%s (%s); %s.".formatted(what, examples, outcome);
    }
}

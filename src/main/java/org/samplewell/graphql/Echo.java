package org.samplewell.graphql;

/** What a client sent, said back to it in a message. */
final class Echo {

    private static final int LONGEST = 100;

    private Echo() {}

    /** The text, cut to about 100 characters. */
    static String of(String sent) {
        if (sent.length() <= LONGEST) {
            return sent;
        }
        var end = Character.isHighSurrogate(sent.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return sent.substring(0, end) + "…";
    }
}

package org.samplewell.imports;

/** Text of a client's as a message shows it: short, and without characters that are no text. */
final class Shown {

    private static final int LONGEST = 100;

    private Shown() {}

    /** The text's first characters, each control or invisible character as �. */
    static String of(String text) {
        var shown = new StringBuilder();
        text.codePoints().limit(LONGEST).map(Shown::visible).forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST
                ? shown.append('…').toString()
                : shown.toString();
    }

    private static int visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> '�';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '�';
            default -> character;
        };
    }
}

package org.samplewell;

/** Shortens a text from a client for use in a message, and replaces invisible characters. */
public final class Excerpt {

    private static final int LONGEST = 100;

    private Excerpt() {}

    /** The first 100 characters of the text; each control or invisible character becomes �. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /** The same with a different length, in code points. */
    public static String of(String text, int longest) {
        var excerpt = new StringBuilder();
        text.codePoints().limit(longest).map(Excerpt::visible).forEach(excerpt::appendCodePoint);
        return text.codePointCount(0, text.length()) > longest
                ? excerpt.append('…').toString()
                : excerpt.toString();
    }

    private static int visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> '�';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '�';
            default -> character;
        };
    }
}

package org.samplewell;

/** A text that a client sent, as a message quotes it: short, and without characters that cannot be seen. */
public final class Excerpt {

    private static final int LONGEST = 100;

    private Excerpt() {}

    /** The first 100 characters of the text; each control or invisible character becomes �. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /** The same with another length, counted in code points. */
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

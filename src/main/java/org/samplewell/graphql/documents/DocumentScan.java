package org.samplewell.graphql.documents;

/**
 * Scans a document's characters before it is parsed. The parser's time is quadratic in the length of a number, and it
 * keeps repeated parts in memory.
 *
 * @param tokens the approximate number of names, numbers, strings and punctuation marks
 * @param directives the largest possible number of directives
 * @param longest the length of the longest name, number or string
 * @param numbers the characters of all numbers together
 */
record DocumentScan(int tokens, int directives, int longest, int numbers) {

    static DocumentScan of(String document) {
        var tokens = 0;
        var directives = 0;
        var longest = 0;
        var numbers = 0;
        for (int i = 0; i < document.length(); ) {
            var end = end(document, i);
            var first = document.charAt(i);
            if (!isIgnored(first)) {
                tokens++;
                directives += first == '@' ? 1 : 0;
                longest = Math.max(longest, end - i);
                numbers += isNumber(first) ? end - i : 0;
            }
            i = end;
        }
        return new DocumentScan(tokens, directives, longest, numbers);
    }

    /** The end of the piece that begins here. */
    private static int end(String document, int begin) {
        var first = document.charAt(begin);
        if (first == '"') {
            return document.startsWith("\"\"\"", begin)
                    ? endOfBlock(document, begin + 3)
                    : endOfText(document, begin + 1);
        }
        var end = begin + 1;
        if (first == '#') {
            while (end < document.length() && !isLineEnd(document.charAt(end))) {
                end++;
            }
        } else if (isWord(first)) {
            while (end < document.length() && isWord(document.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static int endOfText(String document, int begin) {
        for (int i = begin; i < document.length(); i++) {
            var character = document.charAt(i);
            if (character == '\\') {
                i++;
            } else if (character == '"' || isLineEnd(character)) {
                return i + 1;
            }
        }
        return document.length();
    }

    private static int endOfBlock(String document, int begin) {
        var end = document.indexOf("\"\"\"", begin);
        while (end > 0 && document.charAt(end - 1) == '\\') {
            end = document.indexOf("\"\"\"", end + 3);
        }
        return end < 0 ? document.length() : end + 3;
    }

    private static boolean isWord(char character) {
        return character == '_'
                || character == '-'
                || character == '+'
                || (character >= '0' && character <= '9')
                || (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z');
    }

    private static boolean isNumber(char first) {
        return first == '-' || (first >= '0' && first <= '9');
    }

    private static boolean isIgnored(char character) {
        return character == ' ' || character == '\t' || character == ',' || character == '#' || isLineEnd(character);
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }
}

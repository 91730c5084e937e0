package org.samplewell.budget;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Builds long texts from short ones. */
public final class Texts {

    private Texts() {}

    /** Joins the pieces for the numbers from 0 with spaces. */
    static String each(int times, IntFunction<String> piece) {
        return IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining(" "));
    }

    static List<String> list(int size, IntFunction<String> piece) {
        return IntStream.range(0, size).mapToObj(piece).toList();
    }

    /** Nests a text in this number of pairs of other texts. */
    static String nested(int levels, String before, String within, String after) {
        return before.repeat(levels) + within + after.repeat(levels);
    }

    /** Distinct texts of 20 characters with the same Java hash code, up to 59,049. */
    static List<String> collisions(int size) {
        return list(size, number -> collision(number, List.of("Aa", "BB", "C#"), 10));
    }

    /** Distinct GraphQL names with the same Java hash code, up to 32,768. */
    static List<String> nameCollisions(int size) {
        return list(size, number -> collision(number, List.of("Aa", "BB"), 15));
    }

    private static String collision(int number, List<String> pairs, int length) {
        var text = new StringBuilder();
        for (int rest = number; text.length() < 2 * length; rest /= pairs.size()) {
            text.append(pairs.get(rest % pairs.size()));
        }
        return text.toString();
    }
}

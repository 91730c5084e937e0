package org.samplewell.budget;

import java.util.ArrayList;
import java.util.List;

/**
 * A field that is asked for, as it is to be written.
 *
 * @param type the type that it is asked of
 * @param selectedType the type of its values
 * @param arguments with their parentheses, or nothing
 * @param copies how many times it is written, each time under another alias
 * @param style how the copies are written
 * @param selected what is asked of it, nothing for a leaf
 */
record Wish(
        String type,
        String selectedType,
        String field,
        String arguments,
        int copies,
        Style style,
        List<Wish> selected) {

    /** Ways to ask for the same. */
    enum Style {
        PLAIN,
        /** The same alias each time, so that the copies are merged. */
        MERGED,
        /** Within inline fragments. */
        INLINE,
        /** The selection is written once, in a fragment that each copy spreads. */
        SPREAD,
        /** Under an alias of a thousand characters. */
        LONG_ALIAS
    }

    Wish {
        selected = List.copyOf(selected);
    }

    /** An inline fragment, for what only some of the possible types have. */
    static Wish fragment(String type, List<Wish> selected) {
        return new Wish(type, type, "...on " + type, "", 1, Style.MERGED, selected);
    }

    boolean isFragment() {
        return field.startsWith("...");
    }

    Wish withCopies(int other) {
        return new Wish(type, selectedType, field, arguments, Math.max(1, Math.min(other, 20_000)), style, selected);
    }

    Wish withStyle(Style other) {
        return new Wish(type, selectedType, field, arguments, copies, other, selected);
    }

    Wish withArguments(String other) {
        return new Wish(type, selectedType, field, other, copies, style, selected);
    }

    Wish withSelected(List<Wish> others) {
        return new Wish(type, selectedType, field, arguments, copies, style, others);
    }

    /** The same with another in the place of this one. */
    Wish with(int place, Wish other) {
        var others = new ArrayList<>(selected);
        others.set(place, other);
        return withSelected(others);
    }
}

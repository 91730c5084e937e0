package org.samplewell.budget;

import java.util.ArrayList;
import java.util.List;

/**
 * A field to select, with the way to write it.
 *
 * @param type the type that has the field
 * @param selectedType the type of its values
 * @param arguments the arguments with their parentheses, or an empty text
 * @param copies the number of copies, each with another alias
 * @param style how the copies are written
 * @param selected the selection of the field, empty for a leaf
 */
record Wish(
        String type,
        String selectedType,
        String field,
        String arguments,
        int copies,
        Style style,
        List<Wish> selected) {

    /** Ways to write the copies. */
    enum Style {
        PLAIN,
        /** All copies have the same alias, so that they are merged. */
        MERGED,
        /** In inline fragments. */
        INLINE,
        /** A fragment holds the selection, and each copy spreads it. */
        SPREAD,
        /** With an alias of a thousand characters. */
        LONG_ALIAS
    }

    Wish {
        selected = List.copyOf(selected);
    }

    /** An inline fragment, for fields that only some of the possible types have. */
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

    /** A copy in which the selected wish at this place is replaced. */
    Wish with(int place, Wish other) {
        var others = new ArrayList<>(selected);
        others.set(place, other);
        return withSelected(others);
    }
}

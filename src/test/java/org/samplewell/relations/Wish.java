package org.samplewell.relations;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a parent with its arguments and its expected value.
 *
 * @param selection writes its selection in braces; empty for a leaf
 * @param expected the value for a parent, as maps, lists, texts and numbers; {@link Refused} if the field is rejected
 */
record Wish<P>(String name, List<Argument> arguments, Function<Spelling, String> selection, Expected<P> expected) {

    /** Computes the value from plain lists, and records the loads that it needs. */
    interface Expected<P> {
        @Nullable Object of(P parent, Costs costs, int wave);
    }

    /** Marks a field that is rejected. */
    record Refused() {}

    /** A field that is loaded with its parent. */
    static <P> Wish<P> plain(String name, Function<P, @Nullable Object> value) {
        return new Wish<>(name, List.of(), spelling -> "", (parent, costs, wave) -> value.apply(parent));
    }

    String text(Spelling spelling) {
        return name + spelling.of(arguments) + selection.apply(spelling);
    }
}

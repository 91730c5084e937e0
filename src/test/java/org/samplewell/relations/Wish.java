package org.samplewell.relations;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a parent with its arguments, and what it is to answer.
 *
 * @param selection writes what is selected of it, in braces; empty where it is a leaf
 * @param expected the answer for a parent, as maps, lists, texts and numbers; a {@link Refused} where there is none
 */
record Wish<P>(String name, List<Argument> arguments, Function<Spelling, String> selection, Expected<P> expected) {

    /** Answers by plain lists, and notes the loads that it takes. */
    interface Expected<P> {
        @Nullable Object of(P parent, Costs costs, int wave);
    }

    /** The unit's field is refused. */
    record Refused() {}

    /** A field that is there with its parent. */
    static <P> Wish<P> plain(String name, Function<P, @Nullable Object> value) {
        return new Wish<>(name, List.of(), spelling -> "", (parent, costs, wave) -> value.apply(parent));
    }

    String text(Spelling spelling) {
        return name + spelling.of(arguments) + selection.apply(spelling);
    }
}

package org.samplewell.budget;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes wishes as a document of limited size. */
final class Writer {

    private static final String LONG = "a".repeat(1000);

    private final int most;
    private final StringBuilder fragments = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private int names;

    private Writer(int most) {
        this.most = most;
    }

    /** The document, or null if it would have more than this number of characters. */
    static @Nullable String document(List<Wish> wishes, int most) {
        var writer = new Writer(most);
        writer.selection(wishes, writer.text);
        var length = writer.text.length() + writer.fragments.length();
        return length > most ? null : writer.text.toString() + writer.fragments;
    }

    private void selection(List<Wish> wishes, StringBuilder into) {
        into.append('{');
        wishes.forEach(wish -> copies(wish, into));
        into.append('}');
    }

    private void copies(Wish wish, StringBuilder into) {
        var spread = wish.style() == Wish.Style.SPREAD && !wish.selected().isEmpty() ? fragment(wish) : null;
        for (int i = 0; i < wish.copies() && into.length() + fragments.length() <= most; i++) {
            into.append(before(wish)).append(wish.field()).append(wish.arguments());
            if (spread != null) {
                into.append("{...").append(spread).append('}');
            } else if (!wish.selected().isEmpty()) {
                selection(wish.selected(), into);
            }
            into.append(wish.style() == Wish.Style.INLINE && !wish.isFragment() ? "}" : " ");
        }
    }

    private String before(Wish wish) {
        return wish.isFragment()
                ? ""
                : switch (wish.style()) {
                    case MERGED -> "";
                    case INLINE -> "...{" + alias();
                    case LONG_ALIAS -> LONG + alias();
                    case PLAIN, SPREAD -> alias();
                };
    }

    private String alias() {
        return "a" + Integer.toString(names++, Character.MAX_RADIX) + ":";
    }

    private String fragment(Wish wish) {
        var name = "F" + names++;
        var selected = new StringBuilder();
        selection(wish.selected(), selected);
        fragments
                .append("fragment ")
                .append(name)
                .append(" on ")
                .append(wish.selectedType())
                .append(selected);
        return name;
    }

    /** A readable outline such as {@code units > nodes > samples}. */
    static String outline(List<Wish> wishes) {
        return wishes.stream()
                .map(wish -> (wish.copies() > 1 ? wish.copies() + " × " : "")
                        + wish.field()
                        + (wish.selected().isEmpty() ? "" : outline(wish.selected())))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}

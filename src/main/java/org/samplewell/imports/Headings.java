package org.samplewell.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The heading line of a file, matched to the columns its format reads; {@code /} and {@code .}, capitals and small
 * letters are equal.
 */
final class Headings {

    /** What our rejects add to a record: ignored when the mended file comes back. */
    static final List<String> OF_REJECTS = List.of("reject_line", "reject_column", "reject_reason");

    private final List<String> written;
    private final Map<Column, Integer> places;
    private final List<String> unmapped;

    private Headings(List<String> written, Map<Column, Integer> places, List<String> unmapped) {
        this.written = written;
        this.places = places;
        this.unmapped = unmapped;
    }

    /** Matches headings to columns; two headings for one column, or one heading twice, can't be told apart. */
    static Headings of(List<String> written, Collection<? extends Column> columns) throws UnusableFile {
        var known = spellings(columns);
        var places = new HashMap<Column, Integer>();
        var seen = new HashMap<Object, Integer>();
        var unmapped = new ArrayList<String>();
        for (int i = 0; i < written.size(); i++) {
            refuseLong(written.get(i), i);
            String heading = normal(written.get(i));
            Column column = known.get(heading);
            if (!heading.isEmpty()) {
                refuseTwice(written, seen.put(column == null ? heading : column, i), i);
            }
            if (column != null) {
                places.put(column, i);
            } else if (!heading.isEmpty() && !OF_REJECTS.contains(heading)) {
                unmapped.add(written.get(i).strip());
            }
        }
        return new Headings(written, places, unmapped);
    }

    private static Map<String, Column> spellings(Collection<? extends Column> columns) {
        var known = new HashMap<String, Column>();
        for (Column column : columns) {
            Stream.concat(Stream.of(column.heading()), column.is().otherSpellings().stream())
                    .forEach(spelling -> known.put(normal(spelling), column));
        }
        return known;
    }

    private static void refuseLong(String heading, int place) throws UnusableFile {
        if (heading.length() > Lengths.HEADING) {
            throw new UnusableFile("the heading of column %d has %d characters: it may have %d."
                    .formatted(place + 1, heading.length(), Lengths.HEADING));
        }
    }

    @SuppressWarnings("NullAway") // Map.put answers null for a new key
    private static void refuseTwice(List<String> written, @Nullable Integer before, int now) throws UnusableFile {
        if (before != null) {
            throw new UnusableFile(
                    "the headings “%s” (column %d) and “%s” (column %d) mean the same: rename or remove one."
                            .formatted(Shown.of(written.get(before)), before + 1, Shown.of(written.get(now)), now + 1));
        }
    }

    static String normal(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replace('/', '.');
    }

    List<String> written() {
        return written;
    }

    int width() {
        return written.size();
    }

    /** Where the column stands, from 0, or -1. */
    int place(Column column) {
        return places.getOrDefault(column, -1);
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    Set<Column> columns() {
        return places.keySet();
    }

    /** The headings no column of the format has. */
    List<String> unmapped() {
        return unmapped;
    }

    /** The required headings that are not there, as the source writes them. */
    static List<String> missing(Headings headings, Collection<? extends Column> columns) {
        return columns.stream()
                .filter(column -> column.is().required() && !headings.has(column))
                .map(Column::heading)
                .toList();
    }
}

package org.samplewell.imports.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samplewell.Excerpt;
import org.samplewell.imports.file.UnusableFile;

/**
 * The heading line of a file, matched to the columns its format reads; {@code /} and {@code .}, capitals and small
 * letters are equal.
 */
public final class Headings {

    /** What our rejects add to a record: ignored when the mended file comes back. */
    public static final List<String> OF_REJECTS = List.of("reject_line", "reject_column", "reject_reason");

    private final List<String> written;
    private final Map<CsvColumn, Integer> places;
    private final List<String> unmapped;

    private Headings(List<String> written, Map<CsvColumn, Integer> places, List<String> unmapped) {
        this.written = written;
        this.places = places;
        this.unmapped = unmapped;
    }

    /** Matches headings to columns; two headings for one column, or one heading twice, can't be told apart. */
    static Headings of(List<String> written, Collection<? extends CsvColumn> columns) throws UnusableFile {
        var known = spellings(columns);
        var places = new HashMap<CsvColumn, Integer>();
        var seen = new HashMap<Object, Integer>();
        var unmapped = new ArrayList<String>();
        for (int i = 0; i < written.size(); i++) {
            refuseLong(written.get(i), i);
            String heading = normal(written.get(i));
            CsvColumn column = known.get(heading);
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

    private static Map<String, CsvColumn> spellings(Collection<? extends CsvColumn> columns) {
        var known = new HashMap<String, CsvColumn>();
        for (CsvColumn column : columns) {
            Stream.concat(Stream.of(column.heading()), column.is().otherSpellings().stream())
                    .forEach(spelling -> known.put(normal(spelling), column));
        }
        return known;
    }

    private static void refuseLong(String heading, int place) throws UnusableFile {
        if (heading.length() > MaxLengths.HEADING) {
            throw new UnusableFile("the heading of column %d has %d characters: it may have %d."
                    .formatted(place + 1, heading.length(), MaxLengths.HEADING));
        }
    }

    @SuppressWarnings("NullAway") // Map.put answers null for a new key
    private static void refuseTwice(List<String> written, @Nullable Integer before, int now) throws UnusableFile {
        if (before != null) {
            throw new UnusableFile(
                    "the headings “%s” (column %d) and “%s” (column %d) mean the same: rename or remove one."
                            .formatted(
                                    Excerpt.of(written.get(before)),
                                    before + 1,
                                    Excerpt.of(written.get(now)),
                                    now + 1));
        }
    }

    public static String normal(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replace('/', '.');
    }

    public List<String> written() {
        return written;
    }

    int width() {
        return written.size();
    }

    /** Where the column stands, from 0, or -1. */
    public int place(CsvColumn column) {
        return places.getOrDefault(column, -1);
    }

    boolean has(CsvColumn column) {
        return places.containsKey(column);
    }

    public Set<CsvColumn> columns() {
        return places.keySet();
    }

    /** The headings no column of the format has. */
    public List<String> unmapped() {
        return unmapped;
    }

    /** The required headings that are not there, as the source writes them. */
    static List<String> missing(Headings headings, Collection<? extends CsvColumn> columns) {
        return columns.stream()
                .filter(column -> column.is().required() && !headings.has(column))
                .map(CsvColumn::heading)
                .toList();
    }
}

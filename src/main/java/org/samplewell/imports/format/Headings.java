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
 * The heading line of a file, matched to the columns of its format. Matching ignores case and treats {@code /} and
 * {@code .} as equal.
 */
public final class Headings {

    /** The columns that a download of rejected rows adds; they are ignored when the corrected file is imported. */
    public static final List<String> OF_REJECTS = List.of("reject_line", "reject_column", "reject_reason");

    private final List<String> written;
    private final Map<CsvColumn, Integer> places;
    private final List<String> unmapped;

    private Headings(List<String> written, Map<CsvColumn, Integer> places, List<String> unmapped) {
        this.written = written;
        this.places = places;
        this.unmapped = unmapped;
    }

    /** Matches headings to columns. Refuses a heading that occurs twice and two headings of the same column. */
    static Headings of(List<String> written, Collection<? extends CsvColumn> columns) throws UnusableFile {
        var known = spellings(columns);
        var places = new HashMap<CsvColumn, Integer>();
        var seen = new HashMap<Object, Integer>();
        var unmapped = new ArrayList<String>();
        for (int i = 0; i < written.size(); i++) {
            refuseLong(written.get(i), i);
            var heading = normal(written.get(i));
            var column = known.get(heading);
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
        for (var column : columns) {
            Stream.concat(Stream.of(column.heading()), column.is().otherSpellings().stream())
                    .forEach(spelling -> known.put(normal(spelling), column));
        }
        return known;
    }

    private static void refuseLong(String heading, int place) throws UnusableFile {
        if (heading.length() > CsvColumn.Longest.HEADING) {
            throw new UnusableFile("the heading of column %d has %d characters: at most %d are allowed."
                    .formatted(place + 1, heading.length(), CsvColumn.Longest.HEADING));
        }
    }

    @SuppressWarnings("NullAway") // Map.put returns null for a new key
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

    /** The index of the column, from 0, or -1 if the file does not have it. */
    public int place(CsvColumn column) {
        return places.getOrDefault(column, -1);
    }

    boolean has(CsvColumn column) {
        return places.containsKey(column);
    }

    public Set<CsvColumn> columns() {
        return places.keySet();
    }

    /** The headings that match no column of the format. */
    public List<String> unmapped() {
        return unmapped;
    }

    /** The required headings that are missing, in their main spelling. */
    static List<String> missing(Headings headings, Collection<? extends CsvColumn> columns) {
        return columns.stream()
                .filter(column -> column.is().required() && !headings.has(column))
                .map(CsvColumn::heading)
                .toList();
    }
}

package org.samplewell.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Markdown table. The first column holds texts, the others hold numbers. */
final class MarkdownTable {

    private final StringBuilder text = new StringBuilder();

    MarkdownTable(List<String> headings) {
        row(headings);
        row(Stream.concat(Stream.of("---"), headings.stream().skip(1).map(heading -> "---:"))
                .toList());
    }

    /** Adds a row. Escapes bars in cells. */
    MarkdownTable row(List<String> cells) {
        text.append(
                cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n")));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

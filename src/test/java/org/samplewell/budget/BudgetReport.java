package org.samplewell.budget;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The results in Markdown. The report is written after each attack, so that an interrupted run keeps its figures. */
final class BudgetReport {

    private final Path folder;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Endured> endured = new ArrayList<>();
    private final List<Dear> dearest = new ArrayList<>();
    private final List<Dear> perKilobyte = new ArrayList<>();

    BudgetReport(Path folder) {
        this.folder = folder;
    }

    void add(Outcome outcome) throws IOException {
        outcomes.add(outcome);
        write();
    }

    void add(Endured siege) throws IOException {
        endured.add(siege);
        write();
    }

    void add(Hunt hunt) throws IOException {
        dearest.addAll(hunt.dearest());
        perKilobyte.addAll(hunt.dearestPerKilobyte());
        write();
    }

    private void write() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("budget.md"), text());
    }

    private String text() {
        var text = new StringBuilder("# What requests cost\n\n## Attacks\n\n");
        row(
                text,
                "row",
                "attack",
                "answer",
                "time, s",
                "CPU, s",
                "bytes sent",
                "bytes answered",
                "heap before, MB",
                "after, MB",
                "temporary files",
                "faults");
        row(text, Collections.nCopies(11, "---").toArray(String[]::new));
        outcomes.forEach(outcome -> row(text, cells(outcome)));
        text.append("\n## A bystander during an attack by sixteen\n\n");
        row(
                text,
                "attack",
                "calls",
                "bystander's p50, ms",
                "p95, ms",
                "max, ms",
                "heap before, MB",
                "after, MB",
                "faults");
        row(text, Collections.nCopies(8, "---").toArray(String[]::new));
        endured.forEach(each -> row(text, cells(each)));
        section(text, "The dearest operations", dearest);
        section(text, "The dearest for their length", perKilobyte);
        return text.toString();
    }

    private static String[] cells(Outcome outcome) {
        return new String[] {
            String.valueOf(outcome.attack().row()),
            outcome.attack().name(),
            outcome.verdicts(),
            seconds(outcome.time().toMillis()),
            seconds(outcome.cpu().toMillis()),
            "%,d".formatted(outcome.sent()),
            "%,d".formatted(outcome.bytes()),
            String.valueOf(outcome.before().megabytes()),
            String.valueOf(outcome.after().megabytes()),
            String.valueOf(outcome.after().files() - outcome.before().files()),
            String.join("; ", outcome.faults())
        };
    }

    private static String[] cells(Endured endured) {
        return new String[] {
            endured.name(),
            String.valueOf(endured.attacks()),
            String.valueOf(endured.millis(0.5)),
            String.valueOf(endured.millis(0.95)),
            String.valueOf(endured.millis(1)),
            String.valueOf(endured.before().megabytes()),
            String.valueOf(endured.after().megabytes()),
            endured.faults()
        };
    }

    private static String seconds(long millis) {
        return "%.2f".formatted(millis / 1e3);
    }

    private static void row(StringBuilder text, String... cells) {
        text.append("| ");
        for (var cell : cells) {
            text.append(cell.replace("|", "\\|").replace("\n", " ")).append(" | ");
        }
        text.append('\n');
    }

    private static void section(StringBuilder text, String heading, List<Dear> found) {
        text.append("\n## ").append(heading).append("\n\n");
        found.forEach(each -> text.append("- ").append(each).append('\n'));
    }
}

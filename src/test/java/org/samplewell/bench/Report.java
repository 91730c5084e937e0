package org.samplewell.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Markdown report of a run. */
final class Report {

    private static final List<Figure> SHOWN = List.of(
            Figure.P50,
            Figure.P95,
            Figure.P99,
            Figure.THROUGHPUT,
            Figure.SERVER_CPU,
            Figure.DATABASE_CPU,
            Figure.ALLOCATED);
    private static final List<Figure> COMPARED =
            List.of(Figure.P50, Figure.THROUGHPUT, Figure.SERVER_CPU, Figure.DATABASE_CPU, Figure.ALLOCATED);

    private final Results results;
    private final StringBuilder text = new StringBuilder();

    private Report(Results results) {
        this.results = results;
    }

    static String of(Results results, List<Goal> goals) {
        return new Report(results).whole(goals);
    }

    private String whole(List<Goal> goals) {
        var settings = results.settings();
        text.append(
                "# Benchmark\n\n%s. %,d units with %,d samples each; %d rounds, turns of %d s or more, medians over the rounds.%n"
                        .formatted(
                                results.machine(),
                                settings.units(),
                                settings.samplesPerUnit(),
                                settings.rounds(),
                                settings.seconds()));
        heading("Goals");
        text.append(goals(goals));
        for (var question : settings.questions()) {
            question(question);
        }
        heading("What an answer takes");
        text.append(sizes(results.sizes()));
        growth();
        return text.toString();
    }

    private void heading(String heading) {
        text.append("\n## ").append(heading).append("\n\n");
    }

    private static MarkdownTable goals(List<Goal> goals) {
        var table = new MarkdownTable(List.of("goal", "measured", ""));
        goals.forEach(goal -> table.row(List.of(goal.wish(), number(goal.figure()), goal.verdict())));
        return table;
    }

    private void question(Question question) {
        heading(question + ": " + question.purpose());
        for (var connections : BenchSettings.CONNECTIONS) {
            text.append(clients(connections)).append(", for each answer:\n\n");
            text.append(table(
                            SHOWN,
                            figure -> subject -> results.slots().median(question, connections, subject, figure),
                            contestants(question)))
                    .append('\n');
        }
        for (var other : Stream.of(Contestant.ROWS, Contestant.STOCK)
                .filter(each -> each.answers(question))
                .toList()) {
            for (var connections : BenchSettings.CONNECTIONS) {
                text.append("%s, as a multiple of %s in the same round:%n%n"
                        .formatted(clients(connections), other.label()));
                text.append(table(
                                COMPARED,
                                figure -> subject ->
                                        results.slots().ratio(question, connections, subject, other.label(), figure),
                                contestants(question)))
                        .append('\n');
            }
        }
    }

    private static String clients(int connections) {
        return connections == 1 ? "One client" : connections + " clients";
    }

    private interface Column {
        ToDoubleFunction<String> of(Figure figure);
    }

    private static List<String> contestants(Question question) {
        return Arrays.stream(Contestant.values())
                .filter(contestant -> contestant.answers(question))
                .map(Contestant::label)
                .toList();
    }

    private static MarkdownTable table(List<Figure> figures, Column column, List<String> subjects) {
        var table =
                new MarkdownTable(Stream.concat(Stream.of(""), figures.stream().map(Figure::label))
                        .toList());
        for (var subject : subjects) {
            var cells = new ArrayList<String>();
            cells.add(subject);
            figures.forEach(figure -> cells.add(number(column.of(figure).applyAsDouble(subject))));
            table.row(cells);
        }
        return table;
    }

    private static MarkdownTable sizes(List<AnswerSize> sizes) {
        var table = new MarkdownTable(List.of("", "", "statements", "of the transaction", "bytes", "gzip"));
        sizes.forEach(size -> table.row(List.of(
                size.question().name(),
                size.subject(),
                number(size.statements()),
                number(size.transaction()),
                number(size.bytes()),
                number(size.gzipBytes()))));
        return table;
    }

    private void growth() {
        if (results.growth().all().isEmpty()) {
            return;
        }
        heading("Growth");
        var subjects = List.of(Growth.BASE, Growth.SAMPLES, Growth.UNITS);
        for (var question : Growth.QUESTIONS) {
            for (var connections : BenchSettings.CONNECTIONS) {
                text.append("%s, %s, for each answer:%n%n".formatted(question, clients(connections)));
                text.append(table(
                                SHOWN,
                                figure -> subject -> results.growth().median(question, connections, subject, figure),
                                subjects))
                        .append("\nAs a multiple of the first in the same round:\n\n");
                text.append(table(
                                List.of(
                                        Figure.P50,
                                        Figure.THROUGHPUT,
                                        Figure.CPU,
                                        Figure.SERVER_CPU,
                                        Figure.DATABASE_CPU),
                                figure -> subject ->
                                        results.growth().ratio(question, connections, subject, Growth.BASE, figure),
                                subjects))
                        .append('\n');
            }
        }
        text.append(sizes(results.growthSizes()));
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "–" : String.format(Locale.ROOT, "%,d", number);
    }

    /** Three significant digits, or all digits before the decimal point. */
    static String number(double number) {
        if (Double.isNaN(number)) {
            return "–";
        }
        var size = Math.abs(number);
        var format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, number);
    }
}

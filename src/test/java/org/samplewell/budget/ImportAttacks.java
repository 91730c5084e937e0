package org.samplewell.budget;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.samplewell.budget.Texts.list;

import java.util.Collections;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.samplewell.budget.Attack.Asked;
import org.samplewell.budget.Attack.Imported;

/** Uploads that are expensive to receive, and files that are expensive to read: rows 4 and 12. */
final class ImportAttacks {

    private static final String RESULTS = "unit,sample,collected_at,result,analyte,value\n";

    private ImportAttacks() {}

    static Stream<Attack> all() {
        return Stream.concat(uploads(), files());
    }

    private static Stream<Attack> uploads() {
        return Stream.of(
                uploads("100,000 parts of a byte", 3, () -> parts(100_000).call()),
                uploads(
                        "fifty refused uploads of 50 kB",
                        50,
                        () -> new Upload().file("units", "x".repeat(50_000)).call()),
                uploads(
                        "five refused uploads of 20 MB",
                        5,
                        () -> new Upload().file("other", "x".repeat(20_000_000)).call()),
                uploads(
                        "a part without an end",
                        3,
                        () -> new Upload().file("units", "x".repeat(1_000_000)).unfinished()),
                uploads(
                        "a header of 5 MB",
                        3,
                        () -> new Upload()
                                .part("X-Long: " + "x".repeat(5_000_000), new byte[1])
                                .call()),
                uploads(
                        "50,000 headers of a part",
                        3,
                        () -> new Upload()
                                .part("X-Many: 1\r\n".repeat(50_000) + "X-Last: 1", new byte[1])
                                .call()),
                uploads(
                        "a format of 20 MB",
                        3,
                        () -> new Upload()
                                .field("format", "x".repeat(20_000_000))
                                .call()),
                uploads(
                        "a part without a name",
                        3,
                        () -> new Upload().part("X-No: name", new byte[1]).call()),
                uploads(
                        "a file name of 1 MB",
                        3,
                        () -> new Upload()
                                .part(
                                        "Content-Disposition: form-data; name=\"units\"; filename=\""
                                                + "x".repeat(1_000_000) + "\"",
                                        new byte[1])
                                .call()),
                uploads(
                        "no boundary",
                        3,
                        () -> Call.post("/imports", "multipart/form-data", "--x\r\n\r\n".getBytes(UTF_8))),
                uploads(
                        "a boundary of 100 kB",
                        3,
                        () -> Call.post(
                                "/imports",
                                "multipart/form-data; boundary=" + "x".repeat(5_000),
                                "--x\r\n\r\n".getBytes(UTF_8))),
                uploads(
                        "no multipart at all",
                        3,
                        () -> Call.post(
                                "/imports",
                                "multipart/form-data; boundary=x",
                                "x".repeat(1_000_000).getBytes(UTF_8))),
                uploads(
                        "line ends only",
                        3,
                        () -> Call.post(
                                "/imports",
                                "multipart/form-data; boundary=x",
                                "\r\n--".repeat(2_000_000).getBytes(UTF_8))));
    }

    private static Stream<Attack> files() {
        return Stream.of(
                results("200 MB of line ends in 194 kB", () -> Upload.gzip(RESULTS + "\n".repeat(200_000_000))),
                results("100 MB of blanks and line ends", () -> Upload.gzip(RESULTS + " \n".repeat(50_000_000))),
                results("200,000 rejects", () -> Upload.gzip(RESULTS + "\"\",,,,,x\n".repeat(200_000))),
                results("2,000,000 rejects", () -> Upload.gzip(RESULTS + ",,,,,x\n".repeat(2_000_000))),
                results("a quoted cell without an end", () -> Upload.gzip(RESULTS + "\"" + "x".repeat(100_000_000))),
                results(
                        "a thousand commas to a line",
                        () -> Upload.gzip(RESULTS + (",".repeat(999) + "\n").repeat(50_000))),
                results("100,000 columns", () -> Upload.gzip(String.join(",", list(100_000, i -> "c" + i)) + "\n")),
                results(
                        "one key, each time with another value",
                        () -> Upload.gzip(
                                RESULTS + String.join("\n", list(100_000, i -> "ASH-02,s,2020-01-01,r,TEMP," + i)))),
                results(
                        "rejects of long cells",
                        () -> Upload.gzip(RESULTS
                                + String.join(
                                        "\n",
                                        Collections.nCopies(2000, "ASH-02," + "x".repeat(20_000) + ",no,no,no,no")))));
    }

    private static Upload parts(int count) {
        var upload = new Upload().field("format", "samplewell");
        for (int i = 0; i < count; i++) {
            upload.field("a", "x");
        }
        return upload;
    }

    private static Attack uploads(String name, int times, Supplier<Call> call) {
        return new Asked(4, name, () -> Collections.nCopies(times, call.get()));
    }

    private static Attack results(String name, Supplier<byte[]> content) {
        return new Imported(
                12,
                name,
                () -> new Upload()
                        .field("format", "samplewell")
                        .file("results", content.get())
                        .call());
    }
}

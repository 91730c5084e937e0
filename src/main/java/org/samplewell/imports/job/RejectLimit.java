package org.samplewell.imports.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samplewell.Excerpt;
import org.samplewell.imports.file.UnusableFile;
import org.samplewell.imports.format.CsvRow;
import org.samplewell.imports.format.UploadPart;

/** Fails an import that rejects more rows than allowed, and reports the first reasons. */
final class RejectLimit {

    private static final int REASONS = 3;

    private final int most;
    private final List<String> reasons = new ArrayList<>();
    private long read;
    private long rejected;

    RejectLimit(int most) {
        this.most = most;
    }

    /** Counts a row that was read. */
    void row(UploadPart part, CsvRow row) throws UnusableFile {
        read++;
        var fault = row.fault();
        if (fault != null) {
            reason(part.word(), row.line(), fault.heading(), fault.reason());
            check(read, ++rejected);
        }
    }

    /** Remembers a reason for the message, unless it is already known or there are enough reasons. */
    void reason(String file, long line, @Nullable String heading, String reason) {
        var text = heading == null ? reason : "%s: %s".formatted(Excerpt.of(heading), reason);
        if (reasons.size() < REASONS && reasons.stream().noneMatch(known -> known.endsWith(text))) {
            reasons.add("%s line %d, %s".formatted(file, line, text));
        }
    }

    void check(long read, long rejected) throws UnusableFile {
        if (rejected > most) {
            throw new UnusableFile(String.format(Locale.ROOT, """
                            Of %,d rows read, more than %,d were rejected, which is the most an import may reject: \
                            check that these are the right files, send their rows in several imports, \
                            or ask the administrator to raise samplewell.imports.rejects-max. The first reasons: %s\
                            """, read, most, String.join(" ", reasons)));
        }
    }
}

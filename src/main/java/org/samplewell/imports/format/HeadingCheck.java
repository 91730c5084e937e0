package org.samplewell.imports.format;

import java.util.List;
import org.samplewell.Excerpt;
import org.samplewell.imports.file.UnusableFile;

/** Checks that a heading line fits the expected file. If not, reports which file it seems to be and what to do. */
public record HeadingCheck(ImportFormats formats, ImportFormat format, UploadPart part) {

    /** Returns the headings if all required ones are present. */
    public Headings check(List<String> written) throws UnusableFile {
        var headings = Headings.of(written, format.columns(part));
        var missing = Headings.missing(headings, format.columns(part));
        if (missing.isEmpty()) {
            return headings;
        }
        refuseDelimiter(written);
        refuseOther(written);
        throw new UnusableFile("the heading line lacks %s. It has %s. A %s of the format “%s” is expected here."
                .formatted(String.join(", ", missing), shown(written), format.fileOf(part), format.word()));
    }

    private static String shown(List<String> written) {
        return Excerpt.of(String.join(", ", written));
    }

    private static void refuseDelimiter(List<String> written) throws UnusableFile {
        var all = String.join(",", written);
        for (char other : new char[] {';', '\t', '|'}) {
            if (all.chars().filter(one -> one == other).count() >= written.size()) {
                var name = other == ';' ? "semicolons" : other == '\t' ? "tabs" : "vertical bars";
                throw new UnusableFile("the cells are separated by %s: separate them by commas.".formatted(name));
            }
        }
    }

    private void refuseOther(List<String> written) throws UnusableFile {
        for (var other : formats.all()) {
            for (var place : UploadPart.values()) {
                if (isComplete(written, other, place)) {
                    throw new UnusableFile("this is a %s: send it as `%s` with the format `%s`."
                            .formatted(other.fileOf(place), place.word(), other.word()));
                }
            }
        }
    }

    private static boolean isComplete(List<String> written, ImportFormat format, UploadPart part) throws UnusableFile {
        return Headings.missing(Headings.of(written, format.columns(part)), format.columns(part))
                .isEmpty();
    }
}

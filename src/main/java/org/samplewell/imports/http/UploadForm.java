package org.samplewell.imports.http;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samplewell.Excerpt;
import org.samplewell.imports.format.ImportFormat;
import org.samplewell.imports.format.ImportFormats;
import org.samplewell.imports.format.UploadPart;
import org.samplewell.imports.job.Upload;

/**
 * Collects the parts of a form, in any order, into an upload. If the form is refused or cut off, its files are removed.
 */
final class UploadForm {

    static final String PARTS = "Send the part `format` and the files `units` or `results`, or both.";

    private static final int LONGEST_WORD = 100;

    private final Spool spool;
    private final ImportFormats formats;
    private final Set<String> seen = new HashSet<>();
    private final List<Upload.File> files = new ArrayList<>();
    private @Nullable ImportFormat format;

    UploadForm(Spool spool, ImportFormats formats) {
        this.spool = spool;
        this.formats = formats;
    }

    /**
     * Reads the upload. The caller must remove its files.
     *
     * @throws BadUpload if the form is not a valid upload
     * @throws IOException if a file could not be written
     */
    Upload read(FormBody body) throws IOException {
        boolean whole = false;
        try {
            for (FormPart part = body.next(); part != null; part = body.next()) {
                take(part);
            }
            var upload = upload();
            whole = true;
            return upload;
        } finally {
            if (!whole) {
                spool.discard(files);
            }
        }
    }

    private void take(FormPart part) throws IOException {
        var place = place(part.name());
        if (!seen.add(part.name())) {
            throw new BadUpload(SC_BAD_REQUEST, "The part `%s` was sent twice: send it once.".formatted(part.name()));
        }
        if (place.isEmpty()) {
            format = format(part);
        } else {
            take(place.get(), part);
        }
    }

    /** Returns the part of the upload with this name, or empty for the format field. */
    private static Optional<UploadPart> place(String name) throws BadUpload {
        var place = Arrays.stream(UploadPart.values())
                .filter(any -> any.word().equals(name))
                .findAny();
        if (place.isEmpty() && !name.equals("format")) {
            throw new BadUpload(SC_BAD_REQUEST, "The part “%s” is not known. %s".formatted(Excerpt.of(name), PARTS));
        }
        return place;
    }

    private ImportFormat format(FormPart part) throws IOException {
        byte[] written = part.content().readNBytes(LONGEST_WORD + 1);
        var word = new String(written, StandardCharsets.UTF_8).strip();
        return formats.named(word)
                .orElseThrow(() -> new BadUpload(
                        SC_BAD_REQUEST, "The format “%s” is not known: send %s.".formatted(Excerpt.of(word), words())));
    }

    private String words() {
        return formats.all().stream().map(ImportFormat::word).collect(Collectors.joining(" or "));
    }

    /** Keeps a file, except an empty file without a name: browsers send that for a file input that was left blank. */
    private void take(UploadPart place, FormPart part) throws IOException {
        var name = part.fileName();
        if (name == null) {
            throw new BadUpload(
                    SC_BAD_REQUEST,
                    "The part `%s` is not a file: with curl, write -F %1$s=@FILE.".formatted(place.word()));
        }
        var file = spool.keep(place, Excerpt.of(name), part.content());
        files.add(file);
        if (name.isEmpty() && file.isEmpty()) {
            spool.discard(List.of(file));
            files.remove(file);
        }
    }

    private Upload upload() throws BadUpload {
        if (files.isEmpty()) {
            throw new BadUpload(SC_BAD_REQUEST, "There is no file. " + PARTS);
        }
        if (format == null) {
            throw new BadUpload(SC_BAD_REQUEST, "The part `format` is missing: send %s.".formatted(words()));
        }
        return new Upload(formats, format, List.copyOf(files));
    }
}

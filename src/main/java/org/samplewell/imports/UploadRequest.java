package org.samplewell.imports;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
import static jakarta.servlet.http.HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads an upload from a multipart request and spools its files to disk. */
record UploadRequest(HttpServletRequest request, long most, Spool spool) {

    private static final String PARTS = "Send the part `format` and the files `units`, `results` or both.";
    private static final int LONGEST_WORD = 100;

    Upload read() throws IOException, BadUpload {
        Collection<Part> parts = parts();
        var files = new ArrayList<UploadedFile>();
        try {
            for (Part part : parts) {
                file(part, files);
            }
            if (files.isEmpty()) {
                throw new BadUpload(SC_BAD_REQUEST, "There is no file. " + PARTS);
            }
            return new Upload(format(parts), List.copyOf(files));
        } catch (IOException | BadUpload e) {
            spool.discard(files);
            throw e;
        }
    }

    private Collection<Part> parts() throws IOException, BadUpload {
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        if (!type.startsWith("multipart/form-data")) {
            throw new BadUpload(SC_UNSUPPORTED_MEDIA_TYPE, "An import is sent as multipart/form-data. " + PARTS);
        }
        if (request.getContentLengthLong() > most) {
            throw tooLarge();
        }
        try {
            return request.getParts();
        } catch (IllegalStateException e) {
            throw tooLarge();
        } catch (ServletException e) {
            throw new BadUpload(SC_BAD_REQUEST, "The multipart request can't be read: send it again. " + PARTS, e);
        }
    }

    private BadUpload tooLarge() {
        return new BadUpload(SC_REQUEST_ENTITY_TOO_LARGE, String.format(Locale.ROOT, """
                        The upload has more than %,d bytes: pack its files with gzip, send it in parts, \
                        or have samplewell.imports.upload-max raised.\
                        """, most));
    }

    private static ImportFormat format(Collection<Part> parts) throws IOException, BadUpload {
        String known = ImportFormat.ALL.stream().map(ImportFormat::word).collect(Collectors.joining(" or "));
        for (Part part : parts) {
            if (part.getName().equals("format")) {
                String word = word(part);
                return ImportFormat.named(word)
                        .orElseThrow(() -> new BadUpload(
                                SC_BAD_REQUEST, "The format “%s” is not known: send %s.".formatted(word, known)));
            }
        }
        throw new BadUpload(SC_BAD_REQUEST, "The part `format` is missing: send %s.".formatted(known));
    }

    private static String word(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(LONGEST_WORD), StandardCharsets.UTF_8).strip();
        }
    }

    private void file(Part part, List<UploadedFile> files) throws IOException, BadUpload {
        String name = part.getName();
        var place = Arrays.stream(UploadPart.values())
                .filter(any -> any.word().equals(name))
                .findAny();
        if (place.isEmpty()) {
            if (!name.equals("format")) {
                throw new BadUpload(SC_BAD_REQUEST, "The part “%s” is not known. %s".formatted(name, PARTS));
            }
            return;
        }
        String fileName = part.getSubmittedFileName();
        if (fileName == null) {
            throw new BadUpload(
                    SC_BAD_REQUEST, "The part `%s` is no file: with curl, write -F %s=@FILE.".formatted(name, name));
        }
        if (files.stream().anyMatch(file -> file.part() == place.get())) {
            throw new BadUpload(SC_BAD_REQUEST, "The part `%s` is there twice: send one.".formatted(name));
        }
        if (!fileName.isEmpty() || part.getSize() > 0) {
            files.add(spool.keep(place.get(), part));
        }
    }
}

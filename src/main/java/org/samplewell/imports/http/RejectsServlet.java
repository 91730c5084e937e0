package org.samplewell.imports.http;

import static jakarta.servlet.http.HttpServletResponse.SC_CONFLICT;
import static jakarta.servlet.http.HttpServletResponse.SC_METHOD_NOT_ALLOWED;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samplewell.imports.format.UploadPart;
import org.samplewell.imports.job.ImportId;
import org.samplewell.imports.job.RejectedRows;
import org.samplewell.imports.job.RejectsUnavailable;
import org.samplewell.imports.job.StoredRejects;

/**
 * Returns the rejected rows of an import as CSV: {@code GET /imports/ID/rejects.csv?file=results}. Headings and cells
 * are unchanged, so that the rows can be corrected and sent again. For the same reason, a cell that a spreadsheet would
 * run as a formula is not escaped; therefore the response is a download and is never displayed.
 */
@WebServlet("/imports/*")
public class RejectsServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1;

    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{1,100})/rejects\\.csv");

    @Inject
    transient StoredRejects rejects;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!List.of("GET", "HEAD").contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            JsonAnswer.error(response, SC_METHOD_NOT_ALLOWED, "Use GET to download rejected rows.");
            return;
        }
        var path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!path.matches()) {
            JsonAnswer.error(
                    response, SC_NOT_FOUND, "This address is unknown. Rejected rows are at imports/ID/rejects.csv.");
            return;
        }
        var job = ImportId.decoded(path.group(1));
        try (var rows = rejects.of(job.orElse(0))) {
            send(rows, path.group(1), job.isPresent(), request, response);
        } catch (RejectsUnavailable e) {
            JsonAnswer.failure(response, "The rejects could not be read. Please try again.", e);
        }
    }

    private static void send(
            RejectedRows rows, String id, boolean isId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var state = isId ? rows.state() : Optional.<String>empty();
        if (state.isEmpty()) {
            JsonAnswer.error(response, SC_NOT_FOUND, "There is no import %s.".formatted(id));
        } else if (!state.get().equals("COMPLETED")) {
            JsonAnswer.error(
                    response,
                    SC_CONFLICT,
                    "Import %s is %s: only a completed one has rejects.".formatted(id, state.get()));
        } else {
            send(rows, request.getParameter("file"), response);
        }
    }

    private static void send(RejectedRows rows, @Nullable String wanted, HttpServletResponse response)
            throws IOException {
        var files = rows.files();
        var part = Arrays.stream(UploadPart.values())
                .filter(any -> wanted == null
                        ? files.equals(List.of(any.word()))
                        : any.word().equals(wanted))
                .findAny();
        if (part.isEmpty() || rows.headings(part.get()).isEmpty()) {
            JsonAnswer.error(
                    response,
                    SC_NOT_FOUND,
                    files.isEmpty()
                            ? "Import %d rejected nothing.".formatted(rows.job())
                            : "Choose the file with ?file=%s.".formatted(String.join(" or ?file=", files)));
            return;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"import-%s-rejected-%s.csv\""
                        .formatted(rows.job(), part.get().word()));
        rows.write(part.get(), response.getOutputStream());
    }
}

package org.samplewell.imports;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.UUID;
import org.samplewell.SamplewellConfig;

/**
 * Takes an upload: {@code POST /imports} with the parts {@code format}, {@code units} and {@code results}, answered
 * by 202 and the job's id.
 */
public class ImportServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    transient SamplewellConfig config;

    @Inject
    transient Spool spool;

    @Inject
    transient ImportQueue queue;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("POST")) {
            response.setHeader("Allow", "POST");
            JsonAnswer.error(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "An import is sent by POST.");
            return;
        }
        var sender =
                new Sender(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"));
        if (sender.isOtherSite()) {
            JsonAnswer.error(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    "An import is not taken from a page of another site: send it from this portal or by a program.");
            return;
        }
        try {
            submit(new UploadRequest(request, config.importsUploadMax(), spool).read(), response);
        } catch (BadUpload e) {
            JsonAnswer.error(response, e.status(), e.sentence());
        } catch (SQLException e) {
            String reference = UUID.randomUUID().toString();
            System.getLogger(ImportServlet.class.getName())
                    .log(Level.ERROR, "No job could be entered, " + reference, e);
            JsonAnswer.error(
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    "The import could not be entered (reference %s): send it again.".formatted(reference));
        }
    }

    private void submit(Upload upload, HttpServletResponse response) throws IOException, SQLException {
        OptionalLong job = queue.submit(upload);
        if (job.isPresent()) {
            JsonAnswer.send(response, HttpServletResponse.SC_ACCEPTED, "id", Long.toString(job.getAsLong()));
        } else {
            response.setHeader("Retry-After", "60");
            JsonAnswer.error(
                    response,
                    TOO_MANY_REQUESTS,
                    "%d imports are open already: send this one when one of them is done."
                            .formatted(config.importsOpenMax()));
        }
    }
}

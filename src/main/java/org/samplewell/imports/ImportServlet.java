package org.samplewell.imports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.sql.SQLException;
import org.samplewell.SamplewellConfig;

/**
 * Takes an upload: {@code POST /imports} with the parts {@code format}, {@code units} and {@code results}, answered
 * by 202 and the job's id.
 * Nothing of the body is read before the method, the sender, the headers and the number of open imports allow it.
 */
@WebServlet("/imports")
public class ImportServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1;

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
        try {
            var upload = UploadRequest.of(request, UploadLimits.of(config));
            long job = queue.submit(() -> upload.receive(spool));
            JsonAnswer.send(response, HttpServletResponse.SC_ACCEPTED, "id", ImportId.encoded(job));
        } catch (BadUpload e) {
            refuse(response, e);
        } catch (IOException | SQLException e) {
            JsonAnswer.failure(response, "The import could not be queued. Please try again.", e);
        }
    }

    /** What is left of the body is not worth waiting for: the connection ends with the answer. */
    private static void refuse(HttpServletResponse response, BadUpload refused) throws IOException {
        response.setHeader("Connection", "close");
        if (refused.status() == ImportQueue.TOO_MANY_REQUESTS) {
            response.setHeader("Retry-After", "60");
        }
        JsonAnswer.error(response, refused.status(), refused.sentence());
    }
}

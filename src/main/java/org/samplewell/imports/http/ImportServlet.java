package org.samplewell.imports.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.samplewell.imports.format.ImportFormats;
import org.samplewell.imports.job.ImportId;
import org.samplewell.imports.job.ImportQueue;
import org.samplewell.imports.job.TooManyImports;
import org.samplewell.settings.ImportSettings;

/**
 * Accepts an upload: {@code POST /imports} with the parts {@code format}, {@code units} and {@code results}. The
 * response is 202 with the job's id. The body is read only after the method, the sender, the headers and the number of
 * open imports have been checked.
 */
@WebServlet(urlPatterns = "/imports", loadOnStartup = 1)
public class ImportServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int TOO_MANY_REQUESTS = 429; // RFC 6585

    @Inject
    transient Spool spool;

    @Inject
    transient ImportSettings settings;

    @Inject
    transient ImportFormats formats;

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
            var upload = UploadRequest.of(request, UploadLimits.of(settings));
            long job = queue.submit(() -> upload.receive(spool, formats));
            JsonAnswer.send(response, HttpServletResponse.SC_ACCEPTED, "id", ImportId.encoded(job));
        } catch (TooManyImports e) {
            response.setHeader("Retry-After", "60");
            refuse(response, TOO_MANY_REQUESTS, String.valueOf(e.getMessage()));
        } catch (BadUpload e) {
            refuse(response, e.status(), e.sentence());
        } catch (IOException e) {
            JsonAnswer.failure(response, "The import could not be queued. Please try again.", e);
        }
    }

    /** Closes the connection after the response, so that the server does not have to read the rest of the body. */
    private static void refuse(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setHeader("Connection", "close");
        JsonAnswer.error(response, status, sentence);
    }
}

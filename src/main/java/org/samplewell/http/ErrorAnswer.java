package org.samplewell.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;
import org.samplewell.Incident;

/**
 * Replaces the server's own error pages: programs get JSON, browsers get an HTML page. Details of internal errors are
 * only logged; the response has a reference to the log entry.
 */
@WebServlet("/error")
public class ErrorAnswer extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        var problem = problem(request);
        response.setHeader("Cache-Control", "no-store");
        try {
            if (wantsPage(request)) {
                sendPage(problem, request, response);
            } else {
                problem.send(response);
            }
        } catch (IOException e) {
            System.getLogger(ErrorAnswer.class.getName())
                    .log(Level.INFO, "The client closed the connection before the error was sent: " + e.getMessage());
        }
    }

    private static JsonProblem problem(HttpServletRequest request) {
        var given = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = given instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
        return switch (status) {
            case 404 -> new JsonProblem(status, "NOT_FOUND", "There is nothing at this address.");
            case 405 -> new JsonProblem(status, "METHOD_NOT_ALLOWED", "This address does not support this method.");
            case 413 -> new JsonProblem(status, "BAD_REQUEST", "The request is too large.");
            case 414 -> new JsonProblem(status, "BAD_REQUEST", "The address is too long. Send the request by POST.");
            case 431 -> new JsonProblem(status, "BAD_REQUEST", "The request's headers are too large.");
            default ->
                status < 500
                        ? new JsonProblem(
                                status, "BAD_REQUEST", "The server rejected the request (status " + status + ").")
                        : new JsonProblem(status, "INTERNAL", unexpected(request));
        };
    }

    private static String unexpected(HttpServletRequest request) {
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var what = "Failed to answer " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Incident.report(ErrorAnswer.class, what, thrown instanceof Throwable cause ? cause : null);
    }

    /** Programs accept JSON, or anything. Browsers prefer HTML when they load a page. */
    private static boolean wantsPage(HttpServletRequest request) {
        return QualityValues.of(request, "Accept").stream()
                .max(Comparator.comparingDouble(QualityValues.Weighed::quality))
                .filter(best -> best.value().equals("text/html"))
                .isPresent();
    }

    private void sendPage(JsonProblem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(problem.status());
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream()
                .write(page().replace("{home}", request.getContextPath() + "/")
                        .replace("{message}", problem.message())
                        .getBytes(StandardCharsets.UTF_8));
    }

    private String page() throws IOException {
        try (InputStream page = getServletContext().getResourceAsStream("/WEB-INF/error.html")) {
            return new String(Objects.requireNonNull(page, "error.html").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package org.samplewell.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.samplewell.SamplewellConfig;

/**
 * Lets so many uploads be received at once and no more: each keeps a thread of the server for as long as its sender takes, and
 * some must be left for everybody else. Its place is in {@code web.xml}.
 */
public class UploadTurns extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SamplewellConfig config;

    @SuppressWarnings("NullAway.Init") // made by init
    private transient Semaphore free;

    @Override
    public void init() {
        free = new Semaphore(config.uploadsMax());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!free.tryAcquire()) {
            response.setHeader("Retry-After", "10");
            response.setHeader("Connection", "close");
            new JsonProblem(
                            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                            "OVERLOADED",
                            "%d uploads are being received already: send this one again in a while."
                                    .formatted(config.uploadsMax()))
                    .send(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            free.release();
        }
    }
}

package org.samplewell.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Rejects requests that a browser sends for a page of another site, so that no foreign page runs operations or imports
 * in a user's name. Its order and the paths that it protects are set in {@code web.xml}. Pages are not among them, so
 * other sites can link to them.
 */
public class OtherSites extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.addHeader("Vary", "Sec-Fetch-Site, Origin");
        if (Sender.of(request).isOtherSite()) {
            new JsonProblem(
                            HttpServletResponse.SC_FORBIDDEN,
                            "FORBIDDEN",
                            "The request was sent by a page of another site, so it was rejected."
                                    + " Send it from this portal or from a program.")
                    .send(response);
        } else {
            chain.doFilter(request, response);
        }
    }
}

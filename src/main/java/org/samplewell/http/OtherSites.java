package org.samplewell.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses what a browser sends for a page of another site, so that no foreign page runs operations or imports in somebody's
 * name. Its place, and the paths that it guards, are in {@code web.xml}; pages, and links to them, are none of these.
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
                            "This was sent by a page of another site, from which nothing is taken."
                                    + " Send it from this portal or by a program.")
                    .send(response);
        } else {
            chain.doFilter(request, response);
        }
    }
}

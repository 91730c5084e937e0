package org.samplewell.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends headers that make browsers load only files of the WAR, to share nothing with pages of other sites, and to revalidate
 * everything that has no version in its path. Its order is set in {@code web.xml}.
 */
public class PageHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("NullAway.Init") // read by init
    private transient ContentPolicy policy;

    @Override
    public void init() throws ServletException {
        try {
            policy = ContentPolicy.of(getServletContext());
        } catch (IOException e) {
            throw new ServletException("The portal's page can't be read.", e);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        response.setHeader("Content-Security-Policy", policy.of(path));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", path.startsWith("/webjars/") ? "max-age=31536000, immutable" : "no-cache");
        chain.doFilter(request, response);
    }
}

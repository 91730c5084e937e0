package org.samplewell.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.samplewell.Excerpt;
import org.samplewell.settings.HttpSettings;

/** Rejects requests to host names that are not ours, before other code sees them. Ordered in {@code web.xml}. */
public class AllowedHosts extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int MISDIRECTED_REQUEST = 421;

    @Inject
    transient HttpSettings settings;

    @SuppressWarnings("NullAway.Init") // read by init
    private transient HostNames hosts;

    @Override
    public void init() {
        hosts = HostNames.of(settings.hosts());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var named = Collections.list(request.getHeaders("Host"));
        var host = named.size() == 1 ? named.get(0) : "";
        if (hosts.include(host) && hosts.include(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            new JsonProblem(MISDIRECTED_REQUEST, "FORBIDDEN", message(host)).send(response);
        }
    }

    private static String message(String host) {
        var name = Excerpt.of(host);
        return host.isEmpty()
                ? "The request must have one header Host that names one host."
                : ("Samplewell does not accept requests to the host name \"%s\". If the name is correct,"
                                + " ask the operator to add it to the setting samplewell.hosts.")
                        .formatted(name);
    }
}

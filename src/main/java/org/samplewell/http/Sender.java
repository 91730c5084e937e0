package org.samplewell.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a request was sent from, according to its headers. Programs other than browsers do not say it.
 *
 * @param fetchSite the header Sec-Fetch-Site
 * @param origin the header Origin
 * @param host the header Host, the server's own name and port
 */
record Sender(
        @Nullable String fetchSite,
        @Nullable String origin,
        @Nullable String host) {

    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    static Sender of(HttpServletRequest request) {
        return new Sender(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"));
    }

    /** Whether a page of another origin sent it, perhaps without the user's knowledge. */
    boolean isOtherSite() {
        return (fetchSite != null && !OWN_SITE.contains(fetchSite.strip().toLowerCase(Locale.ROOT)))
                || (origin != null && !isOwn(origin.strip().toLowerCase(Locale.ROOT)));
    }

    private boolean isOwn(String page) {
        return host != null
                && (page.equals("http://" + named(host, ":80")) || page.equals("https://" + named(host, ":443")));
    }

    /** Browsers leave out the default port of the scheme; programs may include it. */
    private static String named(String host, String ownPort) {
        var name = host.toLowerCase(Locale.ROOT);
        return name.endsWith(ownPort) ? name.substring(0, name.length() - ownPort.length()) : name;
    }
}

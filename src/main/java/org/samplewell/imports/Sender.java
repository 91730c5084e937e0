package org.samplewell.imports;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a request was sent from, as its headers say; programs that are no browsers say nothing.
 *
 * @param fetchSite the header Sec-Fetch-Site
 * @param origin the header Origin
 * @param host the header Host, the server's own name and port
 */
record Sender(
        @Nullable String fetchSite,
        @Nullable String origin,
        @Nullable String host) {

    /** Whether a page of another site sent it, by the browser of someone who may know nothing of it. */
    boolean isOtherSite() {
        return "cross-site".equals(fetchSite) || (origin != null && !isOwn(origin));
    }

    private boolean isOwn(String page) {
        String address = page.substring(page.indexOf("://") + 1).toLowerCase(Locale.ROOT);
        return host != null && address.equals("//" + host.toLowerCase(Locale.ROOT));
    }
}

package org.samplewell.portal;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;
import org.samplewell.Sha256;

/** The Content-Security-Policy of each path: no foreign content, and nothing inline except the portal's import map. */
final class ContentPolicy {

    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private static final String COMMON = "default-src 'none'; connect-src 'self'; img-src 'self' data:; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** GraphiQL's editor adds inline styles and has its fonts in its style sheet. */
    private static final String GRAPHIQL =
            COMMON + "; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:";

    private final String pages;

    private ContentPolicy(String importMap) {
        pages = "%s; script-src 'self' 'sha256-%s'; style-src 'self'"
                .formatted(COMMON, Base64.getEncoder().encodeToString(Sha256.of(importMap)));
    }

    /** Reads the import map, which the build fills in, from the portal's page. */
    static ContentPolicy of(ServletContext context) throws IOException {
        try (var page = Objects.requireNonNull(context.getResourceAsStream("/index.html"), "/index.html")) {
            return ofPage(page);
        }
    }

    static ContentPolicy ofPage(InputStream page) throws IOException {
        var map = IMPORT_MAP.matcher(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        if (!map.find()) {
            throw new IOException("index.html has no import map");
        }
        return new ContentPolicy(map.group(1));
    }

    String of(String path) {
        return path.startsWith("/graphiql") ? GRAPHIQL : pages;
    }
}

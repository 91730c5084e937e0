package org.samplewell.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.samplewell.testing.Samplewell;

class PageHeadersIT {

    /** Without an upgrade to HTTP/2, like browsers on plain connections. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Pattern LIBRARY = Pattern.compile("\"\\./(webjars/lit-html/[^\"]+)\"");

    @Test
    void pagesCannotLoadFromOtherSites() throws Exception {
        for (var page : new String[] {"", "index.html", "graphiql/"}) {
            var answer = get(page);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Content-Security-Policy"))
                    .as(page)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        }
    }

    @Test
    void librariesAreServedWithTheirTypeAndAreCacheable() throws Exception {
        var map = LIBRARY.matcher(get("").body());
        assertThat(map.find()).isTrue();

        var library = get(map.group(1));

        assertThat(library.statusCode()).isEqualTo(200);
        assertThat(header(library, "Content-Type")).containsPattern("(text|application)/javascript");
        assertThat(header(library, "Cache-Control")).contains("immutable");
    }

    @Test
    void allLinksInPagesWork() throws Exception {
        for (var page : new String[] {"", "graphiql/"}) {
            var links = Pattern.compile("(?:href|src)=\"([^#\"]+)\"")
                    .matcher(get(page).body());
            while (links.find()) {
                assertThat(get(page + links.group(1)).statusCode())
                        .as(links.group(1))
                        .isEqualTo(200);
            }
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(Samplewell.shared().baseUri().resolve(path))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}

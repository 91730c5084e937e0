package org.samplewell.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.samplewell.testing.RawHttp;
import org.samplewell.testing.Samplewell;

class ErrorAnswerIT {

    private final URI server = Samplewell.shared().baseUri();

    @Test
    void programsGetErrorsAsJson() throws IOException {
        for (var path : new String[] {"/nothing", "/graphql/nothing", "/webjars/none.js", "/imports/7/nothing.csv"}) {
            assertThat(get(path, "*/*"))
                    .as(path)
                    .startsWith("HTTP/1.1 404")
                    .contains("application/json", "\"")
                    .doesNotContain("<html", "immutable");
        }
        assertThat(RawHttp.send(server, "DELETE /graphql/schema.graphqls HTTP/1.1\nHost: localhost\n"))
                .startsWith("HTTP/1.1 405")
                .contains("\"METHOD_NOT_ALLOWED\"");
    }

    @Test
    void browsersGetTheErrorPage() throws IOException {
        assertThat(get("/nothing/deep", "text/html,application/xhtml+xml,*/*;q=0.8"))
                .startsWith("HTTP/1.1 404")
                .contains("text/html", "There is nothing at this address.", "href=\"/css/samplewell.css\"")
                .doesNotContain("Payara", "GlassFish");
    }

    @Test
    void responsesDoNotRevealServerNameOrVersion() throws IOException {
        for (var path :
                new String[] {"/", "/nothing", "/graphql?query=%7B__typename%7D", "/%zz", "/health", "/\u0000"}) {
            assertThat(get(path, "*/*"))
                    .as(path)
                    .doesNotContainIgnoringCase("Payara")
                    .doesNotContainIgnoringCase("GlassFish")
                    .doesNotContainIgnoringCase("Grizzly")
                    .doesNotContain("X-Powered-By", "\nServer:");
        }
    }

    @Test
    void pagesAreIsolatedFromOtherSites() throws IOException {
        assertThat(get("/", "text/html"))
                .contains(
                        "Permissions-Policy: ",
                        "Cross-Origin-Opener-Policy: same-origin",
                        "Cross-Origin-Resource-Policy: same-origin");
    }

    private String get(String path, String accept) throws IOException {
        return RawHttp.send(server, "GET " + path + " HTTP/1.1\nHost: localhost\nAccept: " + accept + "\n");
    }
}

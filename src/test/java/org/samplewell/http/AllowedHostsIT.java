package org.samplewell.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.samplewell.testing.RawHttp;
import org.samplewell.testing.Samplewell;

class AllowedHostsIT {

    private final URI server = Samplewell.shared().baseUri();

    @Test
    void requestForUnknownHostIsRejected() throws IOException {
        for (var line : new String[] {
            "GET /graphql?query=%7B__typename%7D HTTP/1.1", "GET / HTTP/1.1", "GET /graphiql/ HTTP/1.1",
            "POST /imports HTTP/1.1", "GET /webjars/none.js HTTP/1.1", "DELETE /nothing HTTP/1.1"
        }) {
            var answer = RawHttp.send(server, line + "\nHost: evil.example\nOrigin: http://evil.example\n");
            assertThat(answer)
                    .as(line)
                    .startsWith("HTTP/1.1 421")
                    .contains("\"code\":\"FORBIDDEN\"", "evil.example", "samplewell.hosts")
                    .doesNotContain("Location:", "<html");
        }
    }

    @Test
    void redirectsContainNoHost() throws IOException {
        assertThat(RawHttp.send(server, "GET /graphiql HTTP/1.1\nHost: evil.example\n"))
                .doesNotContain("evil.example");
        assertThat(RawHttp.send(server, "GET /graphiql HTTP/1.1\nHost: localhost\n"))
                .startsWith("HTTP/1.1 30")
                .contains("Location: /graphiql/");
    }

    @Test
    void requestWithMissingOrSecondHostIsRejected() throws IOException {
        assertThat(RawHttp.send(server, "GET / HTTP/1.0\n")).contains(" 421 ");
        assertThat(RawHttp.send(server, "GET / HTTP/1.1\nHost: localhost\nHost: evil.example\n"))
                .containsPattern("^HTTP/1.1 4");
        assertThat(RawHttp.send(server, "GET http://evil.example/ HTTP/1.1\nHost: localhost\n"))
                .containsPattern("^HTTP/1.1 4");
    }

    @Test
    void loopbackNamesAreAllowed() throws IOException {
        for (var host : new String[] {"localhost", "LOCALHOST:9", "127.0.0.1:" + server.getPort(), "[::1]:8080"}) {
            assertThat(RawHttp.send(server, "GET /graphql?query=%7B__typename%7D HTTP/1.1\nHost: " + host + "\n"))
                    .as(host)
                    .startsWith("HTTP/1.1 200")
                    .contains("\"Query\"");
        }
    }

    @Test
    void crossSiteRequestsAreRejected() throws IOException {
        var question = "GET /graphql?query=%7B__typename%7D HTTP/1.1\nHost: localhost\n";
        for (var header : new String[] {
            "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site", "Origin: http://evil.example", "Origin: null"
        }) {
            assertThat(RawHttp.send(server, question + header + "\n"))
                    .as(header)
                    .startsWith("HTTP/1.1 403")
                    .contains("a page of another site");
        }
        assertThat(RawHttp.send(server, question + "Sec-Fetch-Site: same-origin\nOrigin: http://localhost\n"))
                .startsWith("HTTP/1.1 200");
        assertThat(RawHttp.send(server, question + "Sec-Fetch-Site: none\n")).startsWith("HTTP/1.1 200");
    }

    @Test
    void navigationFromOtherSitesIsAllowed() throws IOException {
        for (var page : new String[] {"/", "/graphiql/", "/graphql/schema.graphqls"}) {
            assertThat(RawHttp.send(
                            server,
                            "GET " + page + " HTTP/1.1\nHost: localhost\nSec-Fetch-Site: cross-site\n"
                                    + "Sec-Fetch-Mode: navigate\n"))
                    .as(page)
                    .startsWith("HTTP/1.1 200");
        }
    }
}

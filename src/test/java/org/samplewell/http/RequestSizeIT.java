package org.samplewell.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.samplewell.testing.RawHttp;
import org.samplewell.testing.Samplewell;

class RequestSizeIT {

    private final URI server = Samplewell.shared().baseUri();

    @Test
    void longAddressIsRefusedWithJson() throws IOException {
        assertThat(RawHttp.send(server, "GET /graphql?query=" + "a".repeat(60_000) + " HTTP/1.1\nHost: localhost\n"))
                .startsWith("HTTP/1.1 414")
                .contains("Send the request by POST.");
    }

    @Test
    void addressOfTenThousandCharactersIsAnswered() throws IOException {
        assertThat(RawHttp.send(
                        server,
                        "GET /graphql?query=%7B__typename%7D&x=" + "a".repeat(10_000) + " HTTP/1.1\nHost: localhost\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void largeHeadersAreRefusedWithJson() throws IOException {
        assertThat(RawHttp.send(
                        server, "GET /graphql HTTP/1.1\nHost: localhost\nX-Large: " + "a".repeat(70_000) + "\n"))
                .startsWith("HTTP/1.1 431")
                .contains("\"code\":\"BAD_REQUEST\"");
    }
}

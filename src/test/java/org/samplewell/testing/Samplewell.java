package org.samplewell.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** A client of the one server that all tests share. */
public final class Samplewell {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<String> headers;

    private Samplewell(String... headers) {
        this.headers = List.of(headers);
    }

    /** A client with a {@code Prefer} header such as {@code wait=1}. */
    public Samplewell preferring(String preference) {
        return sending("Prefer", preference);
    }

    /** A client that sends a header with each request. */
    public Samplewell sending(String header, String value) {
        return new Samplewell(header, value);
    }

    /** The shared client. The first call starts the server. */
    public static Samplewell shared() {
        return new Samplewell();
    }

    /** The portal's address, with a trailing slash. */
    public URI baseUri() {
        return SharedServer.baseUri();
    }

    /** The folder for temporary files of this server only. */
    public Path temporaryFiles() {
        return SharedServer.temporaryFiles();
    }

    /** The server's database, for fixtures. */
    public DataSource database() {
        return SharedServer.database();
    }

    /** Sends a query, and requests its cost. */
    public Answer ask(String query) {
        return ask(query, Map.of());
    }

    /** Sends a query with variables, and requests its cost. */
    public Answer ask(String query, Map<String, Object> variables) {
        return ask(query, variables, Map.of("explain", true));
    }

    /** Sends a query with variables and extensions. */
    public Answer ask(String query, Map<String, Object> variables, Map<String, Object> extensions) {
        try {
            var body =
                    JSON.writeValueAsString(Map.of("query", query, "variables", variables, "extensions", extensions));
            var request = HttpRequest.newBuilder(baseUri().resolve("graphql"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body));
            if (!headers.isEmpty()) {
                request.headers(headers.toArray(String[]::new));
            }
            return new Answer(JSON.readTree(
                    HTTP.send(request.build(), BodyHandlers.ofString()).body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package org.samplewell.graphql;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A GraphQL over HTTP client that returns the whole response. */
public record GraphqlClient(URI server) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public URI endpoint() {
        return server.resolve("graphql");
    }

    public HttpRequest.Builder request() {
        return HttpRequest.newBuilder(endpoint());
    }

    public HttpResponse<String> post(String body, String accept) throws IOException, InterruptedException {
        return send(request()
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> get(Map<String, String> parameters, String... headers)
            throws IOException, InterruptedException {
        var query = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
        var request = HttpRequest.newBuilder(URI.create(endpoint() + query));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    public static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}

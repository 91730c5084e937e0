package org.samplewell.budget;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;

/** One HTTP request of an attack. */
final class Call {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String method;
    private final String path;
    private final Map<String, String> headers;
    private final byte[] body;

    private Call(String method, String path, Map<String, String> headers, byte[] body) {
        this.method = method;
        this.path = path;
        this.headers = headers;
        this.body = body;
    }

    /** A GraphQL operation by POST. */
    static Call query(String document) {
        return query(document, Map.of());
    }

    /** A GraphQL operation with variables by POST. */
    static Call query(String document, Map<String, Object> variables) {
        try {
            return json(JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A GraphQL request by POST with this exact body, well-formed or not. */
    static Call json(String body) {
        return post("/graphql", "application/json", body.getBytes(UTF_8));
    }

    static Call post(String path, String contentType, byte[] body) {
        return new Call("POST", path, Map.of("Content-Type", contentType), body);
    }

    static Call get(String path) {
        return new Call("GET", path, Map.of(), new byte[0]);
    }

    /** A GraphQL operation by GET. */
    static Call getQuery(String document) {
        return get("/graphql?query=" + URLEncoder.encode(document, UTF_8));
    }

    /** The same with another method. */
    Call by(String otherMethod) {
        return new Call(otherMethod, path, headers, body);
    }

    /** The same with one more header. */
    Call with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Call(method, path, more, body);
    }

    /** The bytes of its target and its body. */
    long bytes() {
        return path.length() + (long) body.length;
    }

    HttpRequest to(URI server) {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        return request.build();
    }

    /** The request in readable form, cut to this number of characters. */
    String shown(int most) {
        var text = path.equals("/graphql") ? new String(body, UTF_8) : method + " " + path;
        return text.length() <= most ? text : text.substring(0, most) + "… (" + text.length() + " characters)";
    }
}

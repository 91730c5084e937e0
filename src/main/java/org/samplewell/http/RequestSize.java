package org.samplewell.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Objects;

/**
 * Refuses requests whose address or headers are too long. The server itself would refuse them without a body, so its own limit
 * is higher ({@code header-buffer-length-bytes} in {@code server-config}). The filter's place is in {@code web.xml}.
 */
public class RequestSize extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ADDRESS = 16_000;
    private static final int MOST_HEADERS = 64_000;
    private static final int URI_TOO_LONG = 414; // RFC 9110
    private static final int HEADERS_TOO_LARGE = 431; // RFC 6585

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (address(request) > LONGEST_ADDRESS) {
            refuse(response, URI_TOO_LONG, "The address is longer than 16,000 characters. Send the request by POST.");
        } else if (headers(request) > MOST_HEADERS) {
            refuse(response, HEADERS_TOO_LARGE, "The request's headers have more than 64,000 characters. Send fewer.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        new JsonProblem(status, "BAD_REQUEST", message).send(response);
    }

    private static int address(HttpServletRequest request) {
        return request.getRequestURI().length()
                + Objects.requireNonNullElse(request.getQueryString(), "").length();
    }

    private static int headers(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .mapToInt(name -> Collections.list(request.getHeaders(name)).stream()
                        .mapToInt(value -> name.length() + value.length())
                        .sum())
                .sum();
    }
}

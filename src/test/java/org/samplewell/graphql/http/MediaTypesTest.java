package org.samplewell.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MediaTypesTest {

    private static final String NONE = "none";

    @Test
    void mediaTypeWithHighestPriorityIsChosen() {
        accepted("application/graphql-response+json, application/json;q=0.9", MediaTypes.GRAPHQL);
        accepted("application/graphql-response+json;q=0.5, application/json", MediaTypes.JSON);
        accepted("application/json, application/graphql-response+json;q=0.9", MediaTypes.JSON);
        accepted("application/json, application/graphql-response+json", MediaTypes.GRAPHQL);
        accepted("application/json;q=0.001, application/graphql-response+json;q=0.002", MediaTypes.GRAPHQL);
        accepted("Application/GraphQL-Response+JSON ; Q=1.000", MediaTypes.GRAPHQL);
    }

    @Test
    void unacceptableMediaTypeIsNotChosen() {
        accepted("application/graphql-response+json;q=0, */*", MediaTypes.JSON);
        accepted("application/json;q=0, */*;q=0.1", MediaTypes.GRAPHQL);
        accepted("application/json;q=0", NONE);
        accepted("text/html", NONE);
        accepted("application/json;charset=iso-8859-1", NONE);
        accepted("application/jsonp", NONE);
    }

    @Test
    void wildcardsLeaveTheChoiceToTheServer() {
        accepted(null, MediaTypes.JSON);
        accepted("*/*", MediaTypes.JSON);
        accepted("application/*", MediaTypes.JSON);
        accepted("text/html, application/xhtml+xml, */*;q=0.8", MediaTypes.JSON);
        accepted("application/graphql-response+json, */*", MediaTypes.GRAPHQL);
        accepted("application/json, */*", MediaTypes.JSON);
        accepted("application/graphql-response+json;q=0.5, */*", MediaTypes.JSON);
    }

    @Test
    void quotesAndParametersAreParsed() {
        accepted("text/plain;note=\"a, b;q=1\", application/json;charset=\"UTF-8\"", MediaTypes.JSON);
        accepted("application/graphql-response+json;charset=utf-8, application/json;charset=utf-8", MediaTypes.GRAPHQL);
        accepted(",,application/json,", MediaTypes.JSON);
    }

    private static void accepted(@Nullable String accept, String expected) {
        assertThat(MediaTypes.accepted(request(accept)).orElse(NONE)).as(accept).isEqualTo(expected);
    }

    private static HttpServletRequest request(@Nullable String accept) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                MediaTypesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> Collections.enumeration(accept == null ? List.of() : List.of(accept)));
    }
}

package org.samplewell.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryStringTest {

    @Test
    void parametersAreDecodedAsUtf8() {
        assertThat(QueryString.parameters("query=%7Bunit%28code%3A+%22SC-%C3%84%22%29%7D&x&y=a%3Db=c"))
                .isEqualTo(Map.of("query", "{unit(code: \"SC-Ä\")}", "x", "", "y", "a=b=c"));
        assertThat(QueryString.parameters("q=\u00c3\u0084"))
                .as("bytes as the server hands them on")
                .containsValue("Ä");
        assertThat(QueryString.parameters(null)).isEmpty();
        assertThat(QueryString.parameters("&&")).isEmpty();
    }

    @Test
    void malformedQueryStringIsRejected() {
        refused("query=%", "%25");
        refused("query=%4", "%25");
        refused("query=%zz", "%25");
        refused("query=%C3", "UTF-8");
        refused("query=%E4", "UTF-8");
        refused("query=%C0%80", "UTF-8");
        refused("query=a&query=b", "twice");
        refused("query=&query=", "twice");
        refused("query=a&%71uery=b", "twice");
    }

    private static void refused(String query, String words) {
        assertThatThrownBy(() -> QueryString.parameters(query))
                .as(query)
                .isInstanceOf(HttpProblem.class)
                .hasMessageContaining(words);
    }
}

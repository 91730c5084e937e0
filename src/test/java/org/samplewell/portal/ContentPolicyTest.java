package org.samplewell.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentPolicyTest {

    private static final String PAGE = """
            <script type="importmap">{"imports": {}}</script>
            """;

    @Test
    void portalAllowsOnlyItsImportMapAsInlineScript() throws IOException {
        assertThat(policy(PAGE).of("/"))
                .startsWith("default-src 'none'")
                .contains("script-src 'self' 'sha256-CJt/FpW3RQlGvqBeO/YK74xrTm1ctS6rLMJu1bV4fMc=';")
                .doesNotContain("unsafe");
    }

    @Test
    void onlyGraphiqlMayUseInlineStyles() throws IOException {
        var policy = policy(PAGE);

        assertThat(policy.of("/graphiql/index.html"))
                .contains("script-src 'self';")
                .contains("style-src 'self' 'unsafe-inline'");
        assertThat(policy.of("/index.html")).endsWith("style-src 'self'");
    }

    @Test
    void pagesCannotBeFramedOrSendFormsElsewhere() throws IOException {
        assertThat(policy(PAGE).of("/graphiql/")).contains("frame-ancestors 'none'", "form-action 'self'");
    }

    @Test
    void pageWithoutImportMapIsRejected() {
        assertThatThrownBy(() -> policy("<p>nothing</p>")).hasMessageContaining("no import map");
    }

    private static ContentPolicy policy(String page) throws IOException {
        return ContentPolicy.ofPage(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }
}

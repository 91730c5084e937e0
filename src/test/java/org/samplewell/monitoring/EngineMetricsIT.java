package org.samplewell.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.samplewell.testing.Samplewell;

class EngineMetricsIT {

    private final Samplewell samplewell = Samplewell.shared();

    @Test
    void ordinaryQueryIsNotCountedAsFallback() throws IOException, InterruptedException {
        samplewell.ask("{ units(first: 1) { nodes { id } } }");

        assertThat(metrics()).containsPattern("\ngraphql_operations_fallback\\{[^}]*} 0(\\.0)?\n");
    }

    private String metrics() throws IOException, InterruptedException {
        var address = samplewell.baseUri().resolve("metrics?scope=application");
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }
}

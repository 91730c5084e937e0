package org.samplewell.launcher;

import java.util.List;
import java.util.Map;

/** The settings of a run from the environment, with defaults. */
public record RunSettings(Map<String, String> environment) {

    int port() {
        return Port.named("PORT", given("PORT", "8080"));
    }

    /** Whether the run starts an embedded PostgreSQL. It does unless {@code DB_HOST} is set. */
    public boolean ownsDatabase() {
        return given("DB_HOST", "").isEmpty();
    }

    /** The database that the environment names, or the address of the embedded one. */
    public DatabaseAddress database() {
        return ownsDatabase()
                ? DatabaseAddress.embedded(Port.free(), "samplewell")
                : new DatabaseAddress(
                        given("DB_HOST", ""),
                        Port.named("DB_PORT", given("DB_PORT", "5432")),
                        given("DB_NAME", "samplewell"),
                        given("DB_USER", "samplewell"),
                        environment.getOrDefault("DB_PASSWORD", ""));
    }

    /** The options of the server's JVM: {@code SAMPLEWELL_JAVA_OPTS}, or by default a moderate heap size. */
    public List<String> javaOptions() {
        return List.of(given("SAMPLEWELL_JAVA_OPTS", "-Xmx512m").trim().split("\\s+"));
    }

    /** The environment of the server. The run command loads the demo data unless the environment says otherwise. */
    Map<String, String> forServer() {
        return Map.of("SAMPLEWELL_DEMO", given("SAMPLEWELL_DEMO", "true"));
    }

    private String given(String name, String otherwise) {
        var value = environment.getOrDefault(name, "");
        return value.isBlank() ? otherwise : value;
    }
}

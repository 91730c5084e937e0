package org.samplewell.launcher;

import java.util.List;
import java.util.Map;

/** What the environment says about a run; what it doesn't say has a default. */
public record RunSettings(Map<String, String> environment) {

    int port() {
        return Port.named("PORT", given("PORT", "8080"));
    }

    /** Whether the run brings its own PostgreSQL, which is so unless {@code DB_HOST} names one. */
    public boolean ownsDatabase() {
        return given("DB_HOST", "").isEmpty();
    }

    /** The database that the environment names, or the address of one that is yet to be started. */
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

    /** The options of the server's JVM: {@code SAMPLEWELL_JAVA_OPTS}, by default a modest heap. */
    public List<String> javaOptions() {
        return List.of(given("SAMPLEWELL_JAVA_OPTS", "-Xmx512m").trim().split("\\s+"));
    }

    /** Demo data is for whom tries Samplewell, so this command asks for it unless the environment says otherwise. */
    Map<String, String> forServer() {
        return Map.of("SAMPLEWELL_DEMO", given("SAMPLEWELL_DEMO", "true"));
    }

    private String given(String name, String otherwise) {
        var value = environment.getOrDefault(name, "");
        return value.isBlank() ? otherwise : value;
    }
}

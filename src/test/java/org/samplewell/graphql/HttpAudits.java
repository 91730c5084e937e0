package org.samplewell.graphql;

import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The audits of npm's graphql-http, which run where node and npm are; their versions are pinned in {@code audit/}. */
final class HttpAudits {

    private static final Path SOURCES = Path.of("src", "test", "resources", "audit");
    private static final Path FOLDER = Path.of("target", "audit");
    private static final long MINUTES = 5;

    private HttpAudits() {}

    /** The names of the audits that the endpoint does not pass, by their ids. */
    static Map<String, String> failing(URI endpoint) throws IOException, InterruptedException {
        install();
        var output = run("node", "audit.mjs", endpoint.toString());
        List<Map<String, String>> results = new ObjectMapper().readValue(output, new TypeReference<>() {});
        var failing = new TreeMap<String, String>();
        for (var result : results) {
            if (!"ok".equals(result.get("status"))) {
                failing.put(String.valueOf(result.get("id")), result.get("name") + ": " + result.get("reason"));
            }
        }
        return failing;
    }

    private static synchronized void install() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        for (var file : List.of("package.json", "package-lock.json", "audit.mjs")) {
            Files.copy(SOURCES.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(FOLDER.resolve("node_modules"))) {
            run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var output = FOLDER.resolve(command[0] + ".out").toFile();
        var errors = FOLDER.resolve(command[0] + ".err").toFile();
        try {
            var process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectOutput(output)
                    .redirectError(errors)
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                abort("The audits of GraphQL over HTTP are left out: " + String.join(" ", command) + " failed, see "
                        + errors);
            }
        } catch (IOException e) {
            abort("The audits of GraphQL over HTTP are left out: they need node and npm on the path.");
        }
        return Files.readString(output.toPath());
    }
}

package org.samplewell.graphql.schema;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A script of the test resources with the npm packages that it needs. It requires node and npm. */
public final class NpmFolder {

    private static final long MINUTES = 5;

    private final Path sources;
    private final Path folder;
    private final String script;

    /** The script {@code <name>/<name>.mjs}. The same folder pins the versions of its packages. */
    public NpmFolder(String name) {
        sources = Path.of("src", "test", "resources", name);
        folder = Path.of("target", name);
        script = name + ".mjs";
    }

    Path folder() {
        return folder;
    }

    /** Returns the output of the script. The test is skipped if the packages can't be installed. */
    public synchronized String run(String... arguments) throws IOException, InterruptedException {
        install();
        var command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        if (!succeeds(command)) {
            throw new IllegalStateException(
                    "%s failed: %s".formatted(script, Files.readString(folder.resolve("node.err"))));
        }
        return Files.readString(folder.resolve("node.out"));
    }

    private void install() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        for (var file : List.of("package.json", "package-lock.json", script)) {
            Files.copy(sources.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(folder.resolve("node_modules"))) {
            try {
                if (!succeeds(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"))) {
                    abort("Left out, for npm can't install the packages of %s: see %s"
                            .formatted(script, folder.resolve("npm.err")));
                }
            } catch (IOException e) {
                abort("Left out, for %s needs node and npm on the path.".formatted(script));
            }
        }
    }

    private boolean succeeds(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve(command.get(0) + ".out").toFile())
                .redirectError(folder.resolve(command.get(0) + ".err").toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }
}

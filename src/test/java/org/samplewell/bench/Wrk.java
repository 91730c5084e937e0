package org.samplewell.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.samplewell.launcher.Refusal;

/** The load generator wrk, as a separate process. */
final class Wrk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path work;
    private final Path script;

    /** Uses the folder for its script and for request bodies. */
    Wrk(Path work) {
        this.work = work;
        this.script = work.resolve("wrk.lua");
        requireInstalled();
        try (var text = Wrk.class.getResourceAsStream("/bench/wrk.lua")) {
            Files.write(script, Objects.requireNonNull(text).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireInstalled() {
        try {
            new ProcessBuilder("wrk", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new Refusal(
                    "The benchmark puts the load on with wrk, which is not installed: on Debian, apt-get install wrk.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends the same request over this number of connections for this time. */
    Load load(Subject subject, Question question, int connections, int seconds) {
        var command =
                new ArrayList<>(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--timeout", "300s"));
        command.addAll(
                List.of("-s", script.toString(), subject.address(question).toString(), "--"));
        if (!subject.contestant().isByHand()) {
            command.add(body(question).toString());
        }
        var load = run(command);
        if (load.failed() > 0) {
            throw new Refusal("%s failed %d times of %d under %s: see the server's log."
                    .formatted(subject.name(), load.failed(), load.requests(), question));
        }
        return load;
    }

    private Path body(Question question) {
        try {
            return Files.write(work.resolve(question.file() + "-request.json"), question.request());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Load run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            var measured = said.lines()
                    .filter(line -> line.startsWith("{"))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("wrk has measured nothing: " + said));
            return JSON.readValue(measured, Load.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

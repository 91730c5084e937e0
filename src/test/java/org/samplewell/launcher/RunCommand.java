package org.samplewell.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A run of Samplewell, started and stopped as in a terminal. */
final class RunCommand {
    private static final long SECONDS_TO_END = 90;

    private final Path project;
    private final Process process;
    private final List<ProcessHandle> started = new ArrayList<>();

    private RunCommand(Path project, Process process) {
        this.project = project;
        this.process = process;
    }

    /** Runs the command in the project folder, and returns when it has printed the addresses. */
    static RunCommand type(String command, Path project, Map<String, String> environment) throws IOException {
        var words = new ArrayList<>(List.of(command.split(" ")));
        words.set(
                0,
                Path.of(System.getProperty("samplewell.maven"), "bin", words.get(0))
                        .toString());
        var builder = new ProcessBuilder(words).directory(project.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("DB_") || name.startsWith("SAMPLEWELL_"));
        builder.environment().putAll(environment);
        var run = new RunCommand(project, builder.start());
        run.awaitAddresses();
        return run;
    }

    private void awaitAddresses() throws IOException {
        var said = new ArrayList<String>();
        var console = process.inputReader();
        for (var line = console.readLine(); line != null; line = console.readLine()) {
            said.add(line);
            if (line.contains("No sign-in yet")) {
                remember();
                drain(console);
                return;
            }
        }
        throw new AssertionError("the command has ended without the addresses:\n" + String.join("\n", said));
    }

    private static void drain(BufferedReader console) {
        var thread = new Thread(() -> console.lines().forEach(line -> {}), "console");
        thread.setDaemon(true);
        thread.start();
    }

    private void remember() throws IOException {
        started.add(process.toHandle());
        process.descendants().forEach(started::add);
        ProcessHandle.of(Long.parseLong(postmasterPid().get(0))).ifPresent(started::add);
    }

    /** The database that the run started. */
    DatabaseAddress database() throws IOException {
        return DatabaseAddress.embedded(Integer.parseInt(postmasterPid().get(3)), "samplewell");
    }

    private List<String> postmasterPid() throws IOException {
        return Files.readAllLines(
                EmbeddedDatabase.files(project.resolve("data")).resolve("postmaster.pid"));
    }

    /**
     * Stops the run like Ctrl-C. If a shell runs the build in the background, the run ignores Ctrl-C, and this stops it
     * like kill.
     */
    void interrupt() throws IOException, InterruptedException {
        signal(isDeaf() ? "-TERM" : "-INT");
    }

    /** Kills only the process of the command. */
    void kill() throws IOException, InterruptedException {
        signal("-KILL");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    private static boolean isDeaf() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        try (var lines = Files.lines(status, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("SigIgn:"))
                    .map(line -> line.substring(7).trim())
                    .anyMatch(mask -> (Long.parseUnsignedLong(mask, 16) & 2) != 0);
        }
    }

    /** The processes of the run that are still alive some time after it was stopped. */
    List<ProcessHandle> survivors() throws InterruptedException {
        for (var i = 0; i < SECONDS_TO_END * 10 && living().findAny().isPresent(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return living().toList();
    }

    private Stream<ProcessHandle> living() {
        return started.stream().filter(ProcessHandle::isAlive);
    }
}

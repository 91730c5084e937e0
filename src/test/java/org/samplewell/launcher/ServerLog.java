package org.samplewell.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The output of a server. Writes all of it to a file, detects start and failure, and reports alarms after the start.
 */
final class ServerLog {
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final Pattern HEAD = Pattern.compile("^\\[\\d{4}-.*\\[levelValue: (\\d+)] (.*)$");
    private static final Pattern CAUSE = Pattern.compile("^(?:Caused by: )(?:[\\w.$]+: )*(.+)$");
    private static final int WARNING = 900;

    private final Path file;
    private final Consumer<String> alarms;
    private boolean inAlarm;
    private boolean untold;
    private volatile boolean deployed;
    private volatile boolean finished;
    private volatile String reason = "the server ended";

    ServerLog(Path file, Consumer<String> alarms) {
        this.file = file;
        this.alarms = alarms;
    }

    /** Reads the server's output on a separate thread until it ends. */
    void follow(InputStream output) {
        var thread = new Thread(() -> copy(output), "server-log");
        thread.setDaemon(true);
        thread.start();
    }

    private void copy(InputStream output) {
        try (var lines = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8));
                var log = new PrintWriter(Files.newBufferedWriter(file), true)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var plain = COLOUR.matcher(line).replaceAll("");
                log.println(plain);
                notice(plain);
            }
        } catch (IOException e) {
            reason = "its log " + file + " can't be written";
        }
    }

    private void notice(String line) {
        var head = HEAD.matcher(line);
        if (head.matches()) {
            inAlarm = Integer.parseInt(head.group(1)) >= WARNING;
            untold = inAlarm;
        }
        if (inAlarm) {
            noticeAlarm(head.matches() ? head.group(2) : line);
        }
        deployed |= line.contains("\"Context Root\":");
        finished |= line.contains("Payara Micro") && line.contains(" ready in ");
    }

    private void noticeAlarm(String line) {
        var cause = CAUSE.matcher(line);
        if (cause.matches()) {
            reason = cause.group(1);
        }
        if (untold && !line.isBlank() && !line.equals("[[")) {
            untold = false;
            if (finished) {
                alarms.accept(line.trim());
            }
        }
    }

    /** Whether the server has started with the WAR in it. */
    boolean isDeployed() {
        return finished && deployed;
    }

    /** Whether the server has started without the WAR. */
    boolean isFailed() {
        return finished && !deployed;
    }

    /** The innermost cause of the last alarm that named one. */
    String reason() {
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }
}

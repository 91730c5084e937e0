package org.samplewell.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.samplewell.launcher.Refusal;

/** A flight recording of a server. */
record Recording(long pid, Path file) {

    /** Records the server while the work runs. */
    void during(Runnable work) {
        jcmd("JFR.start", "name=bench", "settings=profile");
        work.run();
        jcmd("JFR.dump", "name=bench", "filename=" + file);
        jcmd("JFR.stop", "name=bench");
    }

    private void jcmd(String command, String... options) {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(pid), command));
        line.addAll(List.of(options));
        try {
            var process = new ProcessBuilder(line).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new Refusal("No flight recording: " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package org.samplewell.budget;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Sends an upload and waits until its import has ended. */
final class ImportWatch {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern OPEN = Pattern.compile("QUEUED|RUNNING");

    private final Client client;
    private final Duration longest;

    ImportWatch(Client client, Duration longest) {
        this.client = client;
        this.longest = longest;
    }

    /** The answer to the upload, or a fault if the import has not ended in time. */
    List<Reply> untilDone(Call upload) {
        var begin = System.nanoTime();
        try {
            var sent = ID.matcher(client.text(upload));
            if (!sent.find()) {
                return List.of(client.send(upload)); // rejected; a second attempt is rejected too
            }
            var question = Call.query("{importJob(id:\"" + sent.group(1) + "\"){state message}}");
            while (System.nanoTime() - begin < longest.toNanos()) {
                if (!OPEN.matcher(client.text(question)).find()) {
                    return List.of(client.send(question));
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
            return List.of(Reply.none(longest, "the import has not ended within " + longest.toSeconds() + " s"));
        } catch (IOException e) {
            return List.of(Reply.none(longest, "connection lost: " + e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

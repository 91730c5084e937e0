package org.samplewell.budget;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Somebody who asks a small question every 50 ms, whatever others do. */
final class Bystander implements AutoCloseable {

    private static final Call QUESTION = Call.query("{ unit(code: \"ASH-02\") { code name } }");
    private static final int PERIOD = 50;

    private final Client client;
    private final ConcurrentLinkedQueue<Reply> replies = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Future<?> asking;

    private Bystander(URI server) {
        client = new Client(server, Duration.ofSeconds(31));
        asking = clock.scheduleAtFixedRate(this::ask, PERIOD, PERIOD, TimeUnit.MILLISECONDS);
    }

    /** Starts to ask; an answer that is late delays none of the questions after it. */
    static Bystander of(URI server) {
        return new Bystander(server);
    }

    private void ask() {
        Client.atOnce(1, () -> replies.add(client.send(QUESTION)));
    }

    /** Stops to ask, and says how long the answers took, each question's in its turn. */
    List<Reply> replies() {
        close();
        return List.copyOf(replies);
    }

    @Override
    public void close() {
        asking.cancel(false);
        clock.shutdown();
    }
}

package org.samplewell.budget;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A client that sends a small query every 50 ms during an attack. */
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

    /** Starts to send queries. A late answer does not delay the queries after it. */
    static Bystander of(URI server) {
        return new Bystander(server);
    }

    private void ask() {
        Client.atOnce(1, () -> replies.add(client.send(QUESTION)));
    }

    /** Stops sending queries, and returns the replies. */
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

package org.samplewell.budget;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sends calls to a server, waits for each response up to a timeout, and checks the response. */
final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ExecutorService SENDERS = Executors.newCachedThreadPool(Client::daemon);

    private final URI server;
    private final Duration longest;

    Client(URI server, Duration longest) {
        this.server = server;
        this.longest = longest;
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "budget client");
        thread.setDaemon(true);
        return thread;
    }

    Reply send(Call call) {
        return sendAll(List.of(call)).get(0);
    }

    /** Sends all calls at once. */
    List<Reply> sendAll(List<Call> calls) {
        var begin = System.nanoTime();
        var sent =
                calls.stream().map(call -> SENDERS.submit(() -> exchange(call))).toList();
        return sent.stream().map(each -> awaited(each, begin)).toList();
    }

    /** Runs the work this number of times at once, on other threads. */
    static List<? extends Future<?>> atOnce(int times, Runnable work) {
        return Stream.generate(() -> SENDERS.submit(work)).limit(times).toList();
    }

    /** The unchanged body of a response. */
    String text(Call call) throws IOException, InterruptedException {
        return HTTP.send(call.to(server), BodyHandlers.ofString()).body();
    }

    private Reply awaited(Future<Reply> sent, long begin) {
        try {
            return sent.get(Math.max(0, longest.toNanos() - (System.nanoTime() - begin)), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            sent.cancel(true);
            return Reply.none(longest, "no answer within " + longest.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Reply exchange(Call call) throws InterruptedException {
        var begin = System.nanoTime();
        try {
            var response = HTTP.send(call.to(server), BodyHandlers.ofInputStream());
            return judged(response, begin);
        } catch (IOException e) {
            return Reply.none(since(begin), "connection lost: " + e.getMessage());
        }
    }

    private static Reply judged(HttpResponse<InputStream> response, long begin) throws IOException {
        try (var body = new CountedStream(response.body())) {
            var answer = parsed(body);
            body.transferTo(OutputStream.nullOutputStream());
            var fault = fault(response.statusCode(), answer);
            return answer == null
                    ? new Reply(response.statusCode(), body.bytes(), since(begin), 0, null, false, fault)
                    : new Reply(
                            response.statusCode(),
                            body.bytes(),
                            since(begin),
                            answer.errors(),
                            answer.code(),
                            answer.hasData(),
                            fault);
        }
    }

    private static @Nullable AnswerBody parsed(InputStream body) {
        try {
            return AnswerBody.read(body);
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable String fault(int status, @Nullable AnswerBody answer) {
        if (answer == null) {
            return "the body of the " + status + " is not one JSON object";
        }
        return status == 500 || answer.hasUnexpected() ? "an unexpected failure in the server" : null;
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}

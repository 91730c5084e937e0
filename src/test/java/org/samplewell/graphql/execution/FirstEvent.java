package org.samplewell.graphql.execution;

import graphql.ExecutionResult;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** The first event of a stream. */
final class FirstEvent<T> implements Subscriber<T> {

    private final CompletableFuture<T> event = new CompletableFuture<>();

    /** The first event's result if the result is a subscription's stream, otherwise the result itself. */
    static ExecutionResult of(ExecutionResult result) {
        if (!(result.getData() instanceof Publisher)) {
            return result;
        }
        var first = new FirstEvent<ExecutionResult>();
        result.<Publisher<ExecutionResult>>getData().subscribe(first);
        return first.event.join();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        subscription.request(1);
    }

    @Override
    public void onNext(T next) {
        event.complete(next);
    }

    @Override
    public void onError(Throwable thrown) {
        event.completeExceptionally(thrown);
    }

    @Override
    public void onComplete() {
        event.completeExceptionally(new IllegalStateException("the stream was empty"));
    }
}

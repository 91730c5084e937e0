package org.samplewell.graphql.operation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samplewell.query.snapshot.Deadline;

class ListenersTest {

    private final List<String> heard = new ArrayList<>();
    private final Listeners listeners = new Listeners();
    private final RunningOperation operation =
            new RunningOperation(1, "Q", "query Q { a }", Instant.now(), Deadline.in(Duration.ofSeconds(1)));

    @Test
    void everyListenerIsCalledInTheOrderOfEvents() {
        listeners.gather(instance(new Recorder("a"), new Recorder("b")));

        listeners.began(operation);
        listeners.loaderAnswered(operation, new Cost.Call("Unit.samples", "unit.samples", 3, List.of()));
        listeners.ended(operation, new OperationOutcome(new Cost(), List.of(), null, Duration.ZERO, false));

        assertThat(heard)
                .containsExactly("a began Q", "b began Q", "a Unit.samples", "b Unit.samples", "a ended", "b ended");
    }

    @Test
    void listenerThatFailsStopsNeitherTheOthersNorTheOperation() {
        listeners.gather(instance(new Failing(), new Recorder("b")));

        listeners.began(operation);

        assertThat(heard).containsExactly("b began Q");
    }

    private static final class Failing implements OperationListener {

        @Override
        public void began(RunningOperation operation) {
            throw new IllegalStateException("a listener of a test fails");
        }
    }

    private final class Recorder implements OperationListener {

        private final String name;

        Recorder(String name) {
            this.name = name;
        }

        @Override
        public void began(RunningOperation operation) {
            heard.add(name + " began " + operation.label());
        }

        @Override
        public void loaderAnswered(RunningOperation operation, Cost.Call call) {
            heard.add(name + " " + call.loader());
        }

        @Override
        public void ended(RunningOperation operation, OperationOutcome outcome) {
            heard.add(name + " ended");
        }
    }

    @SuppressWarnings("unchecked") // the proxy is of that type
    private static Instance<OperationListener> instance(OperationListener... listeners) {
        return (Instance<OperationListener>) Proxy.newProxyInstance(
                ListenersTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> Stream.of(listeners));
    }
}

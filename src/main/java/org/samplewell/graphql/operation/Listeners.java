package org.samplewell.graphql.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;

/** Calls every listener. If a listener fails, the failure is logged. */
@ApplicationScoped
class Listeners {

    private List<OperationListener> all = List.of();

    @Inject
    void gather(@Any Instance<OperationListener> beans) {
        all = beans.stream().toList();
    }

    void began(RunningOperation operation) {
        each(listener -> listener.began(operation));
    }

    void loaderAnswered(RunningOperation operation, Cost.Call call) {
        each(listener -> listener.loaderAnswered(operation, call));
    }

    void ended(RunningOperation operation, OperationOutcome outcome) {
        each(listener -> listener.ended(operation, outcome));
    }

    private void each(Consumer<OperationListener> event) {
        for (var listener : all) {
            try {
                event.accept(listener);
            } catch (RuntimeException e) {
                System.getLogger(Listeners.class.getName()).log(Level.ERROR, "An operation listener failed", e);
            }
        }
    }
}

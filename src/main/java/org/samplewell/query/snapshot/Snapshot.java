package org.samplewell.query.snapshot;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.samplewell.settings.OperationSettings;

/**
 * The one state of the data that all reads of a request see: a JTA transaction on one connection of the read pool. All
 * connections of this pool are REPEATABLE READ READ ONLY. The driver sends BEGIN together with the first statement, so
 * a snapshot costs two round trips: its rollback, and Payara's check of the isolation level when the connection is
 * returned.
 *
 * <p>Reads run one after another. We measured the alternative: to run the reads of one level in parallel, on
 * connections that import the snapshot. It gained nothing with three reads, and nothing with sixteen clients. With one
 * client and thirty reads the response took 0.57 times as long, but needed seven more round trips and one more
 * connection.
 */
@RequestScoped
public class Snapshot {

    @Inject
    UserTransaction transaction;

    @Inject
    OperationSettings settings;

    @Inject
    ReadPermits permits;

    private final List<String> statements = new ArrayList<>();
    private Deadline deadline;
    private boolean collectsPlans;
    private boolean hasPermit;

    @PostConstruct
    void open() {
        deadline = Deadline.in(settings.deadline());
    }

    /** Replaces the deadline from the settings for this request's reads. */
    public void until(Deadline other) {
        deadline = other;
    }

    /** When the request's reads must end. */
    public Deadline deadline() {
        return deadline;
    }

    /** Records the plan of each statement. */
    public void collectPlans() {
        collectsPlans = true;
    }

    boolean collectsPlans() {
        return collectsPlans;
    }

    /**
     * Begins the transaction, unless it has begun already. The first read determines the state of the data.
     *
     * @throws DeadlinePassed if no connection became free in time
     */
    public void begin() {
        if (hasBegun()) {
            return;
        }
        if (!hasPermit) {
            permits.take(deadline);
            hasPermit = true;
        }
        try {
            transaction.begin();
            statements.add("BEGIN");
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does the work, then ends the transaction that its first read began. */
    public <T> T during(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            end();
        }
    }

    /** Records a statement that is not one of the reads. */
    public void sent(String sql) {
        statements.add(sql);
    }

    /** Whether the transaction has begun and not ended. */
    public boolean hasBegun() {
        try {
            return transaction.getStatus() != Status.STATUS_NO_TRANSACTION;
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rolls back the transaction if it has begun; nothing was written. Later reads see a later state. */
    @PreDestroy
    public void end() {
        try {
            if (hasBegun()) {
                transaction.rollback();
                statements.add("ROLLBACK");
            }
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        } finally {
            if (hasPermit) {
                hasPermit = false;
                permits.giveBack();
            }
        }
    }

    /** The statements of the snapshot itself. BEGIN needs no round trip of its own. */
    public List<String> statements() {
        return List.copyOf(statements);
    }
}

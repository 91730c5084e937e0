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
 * The one state of the data that all reads of a request see: a JTA transaction on one connection of the read pool, whose
 * connections are REPEATABLE READ READ ONLY from their start. The driver sends BEGIN along with the first statement, so that
 * a snapshot costs two round trips: its end, and Payara's look at the isolation level of a connection that it takes back.
 *
 * <p>Reads go one after another. Side by side on connections that import the snapshot, those of one level were measured to
 * gain nothing where there are three of them, and with sixteen clients nothing at all; for a lone client and thirty of them
 * the answer took 0.57 times as long, at seven round trips and a connection more.
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
    private boolean tellsPlans;
    private boolean hasPermit;

    @PostConstruct
    void open() {
        deadline = Deadline.in(settings.deadline());
    }

    /** Gives the request's reads another deadline than that of the settings. */
    public void until(Deadline other) {
        deadline = other;
    }

    /** When the request's reads have to be at their end. */
    public Deadline deadline() {
        return deadline;
    }

    /** Has each statement's plan told beside it. */
    public void tellPlans() {
        tellsPlans = true;
    }

    boolean tellsPlans() {
        return tellsPlans;
    }

    /**
     * Begins the transaction, if none has begun yet; the state is that of the first read.
     *
     * @throws DeadlinePassed when no connection became free in time
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

    /** Does the work; the transaction that its first read begins ends with it. */
    public <T> T during(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            end();
        }
    }

    /** Takes note of a statement beside the reads. */
    public void sent(String sql) {
        statements.add(sql);
    }

    /** Whether it has begun and not ended. */
    public boolean hasBegun() {
        try {
            return transaction.getStatus() != Status.STATUS_NO_TRANSACTION;
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the transaction, if one has begun; what is read afterwards sees a later state. Nothing was written, so it is rolled back. */
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

    /** What the snapshot itself cost; BEGIN is no round trip of its own. */
    public List<String> statements() {
        return List.copyOf(statements);
    }
}

package org.samplewell.graphql;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;

/**
 * The one state of the data that all reads of a request see: a read-only transaction, begun with the first read.
 *
 * <p>The statement that sets it up also binds the persistence provider to one connection; without it each read would take a
 * connection, and see a state, of its own.
 */
@RequestScoped
class Snapshot {

    private static final String SETTING = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    private final List<String> statements = new ArrayList<>();

    /** Begins the transaction, if none has begun yet. */
    void begin() {
        try {
            if (transaction.getStatus() == Status.STATUS_NO_TRANSACTION) {
                transaction.begin();
                entities.createNativeQuery(SETTING).executeUpdate();
                statements.add(SETTING);
            }
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the transaction, if one has begun. Nothing was written, so it is rolled back. */
    void end() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
                statements.add("ROLLBACK");
            }
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the snapshot itself cost. */
    List<String> statements() {
        return List.copyOf(statements);
    }
}

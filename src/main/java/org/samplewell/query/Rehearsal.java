package org.samplewell.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has PostgreSQL plan what a read would send, without sending it: the read itself sees no rows. */
@ApplicationScoped
public class Rehearsal {

    private static final ThreadLocal<@Nullable List<String>> PLANS = new ThreadLocal<>();

    @Inject
    Snapshot snapshot;

    @Inject
    Session session;

    /** The plans, as JSON, of the statements that the work would send, with an index wherever one finds their rows. */
    public List<String> finding(Runnable work) {
        return of(List.of("seqscan"), work);
    }

    /** The same with an index wherever one has their rows in order. */
    public List<String> inOrder(Runnable work) {
        return of(List.of("seqscan", "bitmapscan", "sort"), work);
    }

    private List<String> of(List<String> avoided, Runnable work) {
        var plans = new ArrayList<String>();
        snapshot.begin();
        PLANS.set(plans);
        try {
            session.avoid(avoided);
            work.run();
            return plans;
        } catch (SQLException e) {
            throw new Refused(e);
        } finally {
            PLANS.remove();
            snapshot.end();
        }
    }

    /** Where this thread's plans go; null when it is in earnest. */
    static @Nullable List<String> plans() {
        return PLANS.get();
    }
}

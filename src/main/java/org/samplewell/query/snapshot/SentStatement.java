package org.samplewell.query.snapshot;

import org.jspecify.annotations.Nullable;

/** One statement that was sent to the database, and what came of it. */
public final class SentStatement {

    private final String sql;
    private int rows;
    private long nanos;
    private @Nullable String plan;

    SentStatement(String sql) {
        this.sql = sql;
    }

    void answered(int number, long time) {
        rows = number;
        nanos = time;
    }

    void planned(String json) {
        plan = json;
    }

    /** Its text. */
    public String sql() {
        return sql;
    }

    /** How many rows came; none when it failed. */
    public int rows() {
        return rows;
    }

    /** How long it took until the last row was read. */
    public long nanos() {
        return nanos;
    }

    /** PostgreSQL's plan with what it really did, as JSON, where it was asked for. */
    public @Nullable String plan() {
        return plan;
    }
}

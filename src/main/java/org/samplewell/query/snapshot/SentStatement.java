package org.samplewell.query.snapshot;

import org.jspecify.annotations.Nullable;

/** A statement that was sent to the database, with its rows, time and plan. */
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

    /** Its SQL text. */
    public String sql() {
        return sql;
    }

    /** How many rows it returned; 0 if it failed. */
    public int rows() {
        return rows;
    }

    /** How many nanoseconds it took until the last row was read. */
    public long nanos() {
        return nanos;
    }

    /** PostgreSQL's plan with actual rows and times, as JSON; null if it was not requested. */
    public @Nullable String plan() {
        return plan;
    }
}

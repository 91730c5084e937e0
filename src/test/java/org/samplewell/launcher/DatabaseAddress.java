package org.samplewell.launcher;

import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The address and credentials of a PostgreSQL database, as in the variables {@code DB_HOST}, {@code DB_PORT} and so on.
 */
public record DatabaseAddress(String host, int port, String name, String user, String password) {
    private static final String SAMPLEWELL = "samplewell";

    /** A database of the embedded PostgreSQL on this port of this machine. */
    public static DatabaseAddress embedded(int port, String name) {
        return new DatabaseAddress("127.0.0.1", port, name, SAMPLEWELL, SAMPLEWELL);
    }

    /** The address as environment variables, from which a server configures its connection pool. */
    public Map<String, String> environment() {
        return Map.of(
                "DB_HOST", host,
                "DB_PORT", String.valueOf(port),
                "DB_NAME", name,
                "DB_USER", user,
                "DB_PASSWORD", password);
    }

    /** A data source that opens a new connection for each call. */
    public DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {host});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(name);
        source.setUser(user);
        source.setPassword(password);
        source.setConnectTimeout(10);
        return source;
    }

    @Override
    public String toString() {
        return name + " at " + host + ":" + port;
    }
}

package org.samplewell.launcher;

import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Where a PostgreSQL database is and who may open it; as the variables {@code DB_HOST}, {@code DB_PORT} and so on say it. */
public record DatabaseAddress(String host, int port, String name, String user, String password) {
    private static final String SAMPLEWELL = "samplewell";

    /** The database of the given server on this machine that Samplewell uses when it brings its own. */
    public static DatabaseAddress embedded(int port, String name) {
        return new DatabaseAddress("127.0.0.1", port, name, SAMPLEWELL, SAMPLEWELL);
    }

    /** The same address as the environment of a server, whose pool is configured from it. */
    public Map<String, String> environment() {
        return Map.of(
                "DB_HOST", host,
                "DB_PORT", String.valueOf(port),
                "DB_NAME", name,
                "DB_USER", user,
                "DB_PASSWORD", password);
    }

    /** Opens connections to it, one for each call. */
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

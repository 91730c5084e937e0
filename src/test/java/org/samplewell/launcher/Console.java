package org.samplewell.launcher;

import java.net.URI;

/** The messages of the run command to its user. */
@SuppressWarnings("SystemOut") // the console is its purpose
final class Console {
    private Console() {}

    static void starting() {
        System.out.println("Starting: this takes about half a minute.");
    }

    static void welcome(URI base, RunSettings settings) {
        System.out.println("""

                Samplewell runs on this machine. Press Ctrl-C to end it.

                  Portal     %1$s
                  GraphiQL   %1$sgraphiql
                  GraphQL    %1$sgraphql
                  SDL        %1$sgraphql/schema.graphqls
                  Health     %1$shealth
                  Metrics    %1$smetrics

                  Database   %2$s
                  Log        data/server.log

                No sign-in yet: it listens on this machine only, and whoever works here may see and do everything.
                """.formatted(
                        base,
                        settings.ownsDatabase()
                                ? "embedded PostgreSQL, kept in data/postgres"
                                : settings.database().toString()));
    }

    static void alarm(String line) {
        System.err.println("Server: " + line);
    }

    static void complain(String sentence) {
        System.err.println(sentence);
    }
}

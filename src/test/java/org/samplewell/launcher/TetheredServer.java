package org.samplewell.launcher;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The main class of the forked server. When its standard input closes, it stops Payara Micro and the embedded
 * PostgreSQL. So both stop with the parent process, even if that process is killed.
 */
final class TetheredServer {
    private static final int GO = '\n';
    private static final long SECONDS_TO_END = 30;

    private TetheredServer() {}

    /** The first argument is the data folder of the embedded PostgreSQL, or empty. The others are for Payara Micro. */
    public static void main(String[] arguments) throws Exception {
        var postgres = arguments[0];
        var tether = new Thread(() -> waitForEnd(postgres), "tether");
        tether.setDaemon(true);
        if (System.in.read() != GO) {
            end(postgres);
        }
        tether.start();
        var forPayara = new String[arguments.length - 1];
        System.arraycopy(arguments, 1, forPayara, 0, forPayara.length);
        PayaraMicro.main(forPayara);
    }

    private static void waitForEnd(String postgres) {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            // the same as a closed input
        }
        end(postgres);
    }

    private static void end(String postgres) {
        if (!postgres.isEmpty()) {
            new Postmaster(Path.of(postgres)).endWithLastClient();
            new Postmaster(Path.of(postgres + ".new")).endWithLastClient(); // a database that is being created
        }
        var last = new Thread(TetheredServer::haltLater, "last");
        last.setDaemon(true);
        last.start();
        System.exit(0);
    }

    private static void haltLater() {
        try {
            TimeUnit.SECONDS.sleep(SECONDS_TO_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}

package org.samplewell.launcher;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The forked server's main class: Payara Micro that ends, and ends the PostgreSQL it lives on, when its standard input does,
 * however its parent came to its end.
 */
final class TetheredServer {
    private static final int GO = '\n';
    private static final long SECONDS_TO_END = 30;

    private TetheredServer() {}

    /** The first argument is PostgreSQL's data folder, or empty when it is not ours; the others are for Payara Micro. */
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
            // as good as an end
        }
        end(postgres);
    }

    private static void end(String postgres) {
        if (!postgres.isEmpty()) {
            new Postmaster(Path.of(postgres)).endWithLastClient();
            new Postmaster(Path.of(postgres + ".new")).endWithLastClient(); // one that is being prepared
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

package org.samplewell.launcher;

import fish.payara.micro.PayaraMicro;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** The command line of a forked server: Payara Micro with the WAR, the database's driver and the pool from {@code server-config}. */
final class ServerCommand {
    private ServerCommand() {}

    static List<String> of(ServerPlan plan) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(plan.javaOptions());
        command.addAll(moduleOptions());
        command.add("-Djava.io.tmpdir=" + plan.temporaryFiles());
        command.add("-Djava.net.preferIPv4Stack=true");
        command.addAll(List.of("-cp", classPath(plan), TetheredServer.class.getName()));
        command.add(plan.postgres() == null ? "" : plan.postgres().toString());
        command.addAll(payaraArguments(plan));
        return command;
    }

    private static List<String> payaraArguments(ServerPlan plan) {
        return List.of(
                "--port",
                String.valueOf(plan.port()),
                "--contextroot",
                "/",
                "--noHazelcast",
                "--disablePhoneHome",
                "--addLibs",
                jarOf(Driver.class).toString(),
                "--prebootcommandfile",
                plan.serverConfig("micro-loopback.asadmin").toString(),
                "--postbootcommandfile",
                plan.serverConfig("micro.asadmin").toString(),
                "--deploy",
                plan.war().toString());
    }

    private static String classPath(ServerPlan plan) throws IOException {
        var own = LauncherClasses.copied(jarOf(TetheredServer.class), plan.launcherClasses());
        return jarOf(PayaraMicro.class) + File.pathSeparator + own;
    }

    /**
     * Options for the JDK packages that the manifest of Payara's jar requests. Java reads the manifest only with
     * {@code java -jar}.
     */
    private static List<String> moduleOptions() throws IOException {
        try (var jar = new JarFile(jarOf(PayaraMicro.class).toFile())) {
            var attributes = jar.getManifest().getMainAttributes();
            return Stream.concat(
                            options("--add-opens", attributes.getValue("Add-Opens")),
                            options("--add-exports", attributes.getValue("Add-Exports")))
                    .toList();
        }
    }

    private static Stream<String> options(String option, @Nullable String packages) {
        return packages == null
                ? Stream.empty()
                : Stream.of(packages.trim().split("\\s+")).map(name -> option + "=" + name + "=ALL-UNNAMED");
    }

    private static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

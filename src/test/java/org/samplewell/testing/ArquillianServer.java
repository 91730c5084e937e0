package org.samplewell.testing;

import java.io.File;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.samplewell.launcher.DatabaseAddress;

/** Tells Arquillian, before it starts its own Payara Micro, which one, and with which pool. Stands before its extension. */
public final class ArquillianServer implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        if (isInsideTheServer()) {
            return;
        }
        var address = SharedServer.address();
        var commands = Files.createTempFile("samplewell-pool", ".asadmin");
        commands.toFile().deleteOnExit();
        Files.writeString(commands, filled(Files.readString(Path.of("server-config", "micro.asadmin")), address));
        System.setProperty("samplewell.arquillian.microJar", jarOf("fish.payara.micro.PayaraMicro"));
        System.setProperty(
                "samplewell.arquillian.microOptions",
                "--noHazelcast --addLibs %s --postbootcommandfile %s --systemproperties %s"
                        .formatted(jarOf("org.postgresql.Driver"), commands, settings()));
    }

    /** Arquillian asks its server by one of the machine's addresses, whichever that may be. */
    private static Path settings() throws IOException {
        var hosts = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(Inet4Address.class::isInstance)
                .map(InetAddress::getHostAddress)
                .collect(Collectors.joining(",", "localhost,", ""));
        var settings = Files.createTempFile("samplewell-settings", ".properties");
        settings.toFile().deleteOnExit();
        return Files.writeString(settings, "samplewell.hosts=" + hosts + "\n");
    }

    /** The test runs again there, with what its WAR holds and nothing else. */
    private static boolean isInsideTheServer() {
        return ArquillianServer.class.getResource("SharedServer.class") == null;
    }

    /** The built WAR with a test in it. */
    public static WebArchive war(Class<?> test) {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/samplewell.war"))
                .addClasses(test, ArquillianServer.class);
    }

    /** The commands with the values in them: Arquillian's server has this process's environment, which we can't change. */
    private static String filled(String commands, DatabaseAddress address) {
        var filled = commands;
        for (var variable : address.environment().entrySet()) {
            filled = filled.replace("$\\{ENV\\=" + variable.getKey() + "\\}", variable.getValue())
                    .replace("${ENV=" + variable.getKey() + "}", variable.getValue());
        }
        return filled;
    }

    private static String jarOf(String type) {
        try {
            var source = Class.forName(type).getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI()).toString();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

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

/**
 * Configures Arquillian's Payara Micro and its connection pool before the start. Must precede Arquillian's extension.
 */
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

    /** Allows every address of the machine as a host, because Arquillian may call its server by any of them. */
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

    /** Whether the test runs inside the server, where only the content of its WAR is available. */
    private static boolean isInsideTheServer() {
        return ArquillianServer.class.getResource("SharedServer.class") == null;
    }

    /** The built WAR with a test class added. */
    public static WebArchive war(Class<?> test) {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/samplewell.war"))
                .addClasses(test, ArquillianServer.class);
    }

    /**
     * The commands with their values filled in. Arquillian's server gets the environment of this process, which we
     * can't change.
     */
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

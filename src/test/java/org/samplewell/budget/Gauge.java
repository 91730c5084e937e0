package org.samplewell.budget;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/**
 * Reads another JVM's heap and threads by JMX. Throws an exception within twenty seconds if that JVM no longer answers.
 */
final class Gauge implements AutoCloseable {

    static {
        System.setProperty("sun.rmi.transport.tcp.responseTimeout", "20000");
    }

    private final JMXConnector connector;
    private final MemoryMXBean memory;
    private final ThreadMXBean threads;

    private Gauge(JMXConnector connector) throws IOException {
        this.connector = connector;
        var server = connector.getMBeanServerConnection();
        memory = ManagementFactory.getPlatformMXBean(server, MemoryMXBean.class);
        threads = ManagementFactory.getPlatformMXBean(server, ThreadMXBean.class);
    }

    /** Attaches to the JVM of a process that we started. */
    @SuppressWarnings("BanJNDI") // no untrusted objects are read: we started the measured JVM
    static Gauge of(long pid) {
        try {
            var machine = VirtualMachine.attach(String.valueOf(pid));
            try {
                return new Gauge(JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent())));
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new IllegalStateException("The tests need the JDK's own JVM to measure a server.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes on the heap after garbage collection. */
    long liveHeap() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    int threads() {
        return threads.getThreadCount();
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}

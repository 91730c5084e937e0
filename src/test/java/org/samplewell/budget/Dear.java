package org.samplewell.budget;

import java.time.Duration;
import java.util.List;

/** An operation that was run, with the processor time that the server took for it. */
record Dear(List<Wish> wishes, String document, Reply reply, Duration cpu) {

    /** Processor time in seconds for each kilobyte sent. */
    double perKilobyte() {
        return seconds() * 1000 / document.length();
    }

    double seconds() {
        return cpu.toNanos() / 1e9;
    }

    /** The document, cut to so many characters, for people. */
    String shown(int most) {
        return document.length() <= most
                ? document
                : document.substring(0, most) + "… (" + Writer.outline(wishes) + ")";
    }

    @Override
    public String toString() {
        return "%.2f s of CPU, %.3f s for each kB, %,d bytes sent, %,d answered, %s in %.1f s: %s"
                .formatted(
                        seconds(),
                        perKilobyte(),
                        document.length(),
                        reply.bytes(),
                        reply.verdict(),
                        reply.time().toMillis() / 1e3,
                        shown(600));
    }
}

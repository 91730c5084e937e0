package org.samplewell.budget;

import java.time.Duration;
import java.util.List;

/** An executed operation with the CPU time that the server used for it. */
record Dear(List<Wish> wishes, String document, Reply reply, Duration cpu) {

    /** CPU time in seconds per kilobyte sent. */
    double perKilobyte() {
        return seconds() * 1000 / document.length();
    }

    double seconds() {
        return cpu.toNanos() / 1e9;
    }

    /** The document in readable form, cut to this number of characters. */
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

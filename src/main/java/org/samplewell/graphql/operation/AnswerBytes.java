package org.samplewell.graphql.operation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.samplewell.graphql.execution.OperationEnded;
import org.samplewell.graphql.limits.LimitExceeded;
import org.samplewell.graphql.limits.OperationLimits.Limit;

/**
 * Enforces the limit on an answer's bytes. The characters were already counted while the answer was built. If escapes
 * and multi-byte characters could exceed the limit, the answer is written once to a stream that only counts.
 */
record AnswerBytes(OperationMeter meter) {

    /** The most bytes that JSON in UTF-8 needs for a character. */
    private static final int LONGEST = 6;

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);

    /** Returns the result, or throws {@link OperationEnded} if it is too large. */
    ExecutionResult bounded(ExecutionResult result) {
        var most = meter.most(Limit.BYTES);
        if (result.getData() != null && meter.characters() > most / LONGEST) {
            try {
                JSON.writeValue(new Counting(most), result.<Object>getData());
            } catch (IOException e) {
                throw e.getCause() instanceof OperationEnded ended ? ended : new UncheckedIOException(e);
            }
        }
        return result;
    }

    /** Counts the bytes and discards them. */
    private final class Counting extends OutputStream {

        private final long most;
        private long bytes;

        Counting(long most) {
            this.most = most;
        }

        @Override
        public void write(int one) {
            add(1);
        }

        @Override
        public void write(byte[] from, int start, int length) {
            add(length);
        }

        private void add(int more) {
            bytes += more;
            meter.goOn();
            if (bytes > most) {
                throw LimitExceeded.of(Limit.BYTES, bytes, most);
            }
        }
    }
}

package org.samplewell.budget;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The reply to a call.
 *
 * @param status the HTTP status, or 0 without a response
 * @param bytes the size of the body in bytes
 * @param errors the number of errors
 * @param code the code of the first error
 * @param hasData whether there is data beside the errors
 * @param fault what is wrong with the reply, or null
 */
record Reply(
        int status,
        long bytes,
        Duration time,
        int errors,
        @Nullable String code,
        boolean hasData,
        @Nullable String fault) {

    static Reply none(Duration time, String fault) {
        return new Reply(0, 0, time, 0, null, false, fault);
    }

    /** Such as {@code 400 BAD_USER_INPUT}. */
    String verdict() {
        if (status == 0) {
            return String.valueOf(fault);
        }
        return status + (code == null ? "" : " " + code) + (errors > 1 ? " × " + errors : "");
    }
}

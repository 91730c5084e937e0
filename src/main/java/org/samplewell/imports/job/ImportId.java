package org.samplewell.imports.job;

import java.util.OptionalLong;
import org.samplewell.graphql.field.BadInput;
import org.samplewell.graphql.field.GlobalId;

/** The id of an import job as clients use it. The plain job number is accepted too, for older scripts. */
public final class ImportId {

    private static final String TYPE = "ImportJob";

    private ImportId() {}

    public static String encoded(long job) {
        return new GlobalId(TYPE, job).encoded();
    }

    /** Returns the job's number, or empty if the text is not the id of an import job. */
    public static OptionalLong decoded(String given) {
        if (given.matches("[0-9]{1,18}")) {
            return OptionalLong.of(Long.parseLong(given));
        }
        try {
            var id = GlobalId.decoded(given);
            return id.type().equals(TYPE) ? OptionalLong.of(id.id()) : OptionalLong.empty();
        } catch (BadInput e) {
            return OptionalLong.empty();
        }
    }
}

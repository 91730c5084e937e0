package org.samplewell.imports.format;

import org.jspecify.annotations.Nullable;

/** Why a row can't be taken: the column at fault with its value, where it is one, and a sentence. */
public record RowFault(@Nullable String heading, @Nullable String value, String reason) {

    private static final int SHOWN = 1000;

    /** The fault with a value short enough to be shown. */
    public RowFault {
        if (value != null && value.length() > SHOWN) {
            value = value.substring(0, SHOWN) + "…";
        }
    }
}

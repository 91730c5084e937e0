package org.samplewell.imports;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as files write them: with a decimal point, their trailing zeros kept. */
final class Decimals {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?");
    private static final Pattern WITH_COMMA = Pattern.compile("[<>]?\\s*[+-]?\\d+(,\\d+)+(\\.\\d*)?");
    private static final int LONGEST = 100;

    private Decimals() {}

    /** The number, or null where the text is none. */
    static @Nullable BigDecimal of(String text) {
        return text.length() <= LONGEST && NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /** Whether the text may be a number with a decimal comma, or with commas between thousands. */
    static boolean hasComma(String text) {
        return text.length() <= LONGEST && WITH_COMMA.matcher(text).matches();
    }

    /** Whether the number reads back as the very text it was read from. */
    static boolean isAsWritten(BigDecimal number, String text) {
        return number.toPlainString().equals(text);
    }
}

package org.samplewell.imports.format;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses numbers with a decimal point; trailing zeros are kept. */
public final class Decimals {

    static final String TOO_LONG = "The number is too long: use at most 100 characters and an exponent from -99 to 99.";

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?");
    private static final Pattern WITH_COMMA = Pattern.compile("[<>]?\\s*[+-]?\\d+(,\\d+)+(\\.\\d*)?");
    private static final Pattern ANY_NUMBER = Pattern.compile("[+-]?(\\d++\\.?\\d*+|\\.\\d++)([eE][+-]?\\d++)?");
    private static final int LONGEST = 100;

    private Decimals() {}

    /** Returns the number, or null if the text is not a number or is too long. */
    public static @Nullable BigDecimal of(String text) {
        return text.length() <= LONGEST && NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /** Whether the text is a number with more characters, or a larger exponent, than allowed. */
    static boolean isTooLong(String text) {
        return ANY_NUMBER.matcher(text).matches() && of(text) == null;
    }

    /** Whether the text may be a number with a decimal comma, or with commas between thousands. */
    static boolean hasComma(String text) {
        return text.length() <= LONGEST && WITH_COMMA.matcher(text).matches();
    }

    /** Whether writing the number gives exactly the text that it was read from. */
    public static boolean isAsWritten(BigDecimal number, String text) {
        return number.toPlainString().equals(text);
    }
}

package org.samplewell.imports.format;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads cells of our own format that contain a number or one of a fixed set of words. */
public final class Words {

    private Words() {}

    /** Returns the word of the cell; null if the file does not have the column, the default if the cell is blank. */
    public static <E extends Enum<E>> @Nullable E of(CsvRow row, CsvColumn column, E byDefault, List<E> allowed) {
        if (!row.has(column)) {
            return null;
        }
        var text = row.text(column);
        var name = text == null ? byDefault.name() : text.toUpperCase(Locale.ROOT);
        for (var word : allowed) {
            if (word.name().equals(name)) {
                return word;
            }
        }
        var words = allowed.stream().map(Enum::name).collect(Collectors.joining(", "));
        row.reject(column, "This is not one of the words %s.".formatted(words));
        return null;
    }

    public static <E extends Enum<E>> @Nullable E of(CsvRow row, CsvColumn column, E byDefault) {
        return of(
                row,
                column,
                byDefault,
                Arrays.asList(byDefault.getDeclaringClass().getEnumConstants()));
    }

    /** Returns the number of the cell, or null if the cell is blank. */
    public static @Nullable BigDecimal number(CsvRow row, CsvColumn column) {
        var text = row.text(column);
        var number = text == null ? null : Decimals.of(text);
        if (text != null && number == null) {
            row.reject(column, Decimals.isTooLong(text) ? Decimals.TOO_LONG : "This is not a number like 12.50.");
        }
        return number;
    }
}

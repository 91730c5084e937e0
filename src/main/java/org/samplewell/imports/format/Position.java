package org.samplewell.imports.format;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The position of a unit in decimal degrees. Sources write 0, 0 for an unknown position. */
public record Position(@Nullable Double latitude, @Nullable Double longitude) {

    private static final Position UNKNOWN = new Position(null, null);

    public static Position of(CsvRow row, CsvColumn latitude, CsvColumn longitude, KeptCells source, Notes notes) {
        var position = new Position(degrees(row, latitude, 90), degrees(row, longitude, 180));
        if (isZero(position.latitude) && isZero(position.longitude)) {
            source.keep(latitude);
            source.keep(longitude);
            notes.add(Notes.Loss.POSITION_ZERO, "line " + row.line());
            return UNKNOWN;
        }
        return position;
    }

    private static boolean isZero(@Nullable Double degrees) {
        return degrees != null && degrees == 0;
    }

    private static @Nullable Double degrees(CsvRow row, CsvColumn column, int most) {
        var text = row.text(column);
        BigDecimal number = text == null ? null : Decimals.of(text);
        boolean fits = number != null && number.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
        if (text != null && !fits) {
            row.reject(column, "This is not a number of degrees between -%d and %d.".formatted(most, most));
        }
        return number == null || !fits ? null : number.doubleValue();
    }
}

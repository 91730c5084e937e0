package org.samplewell.uom;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import org.jspecify.annotations.Nullable;
import org.samplewell.Resource;
import org.samplewell.query.Template;
import systems.uom.ucum.format.UCUMFormat;
import systems.uom.ucum.format.UCUMFormat.Variant;

/**
 * The spellings of units of measure that laboratories use, and the conversion of their values:
 * {@code base = value × factor + shift}, from UCUM (ucum.org) through JSR 385. A spelling that is not in
 * {@code uom/spellings.csv} converts only to itself.
 */
@ApplicationScoped
public class Uoms {

    private static final UCUMFormat UCUM = UCUMFormat.getInstance(Variant.CASE_SENSITIVE);

    /** One spelling; units with the same base convert into each other. */
    private record Spelling(String text, String base, BigDecimal factor, BigDecimal shift) {

        static Spelling of(NamedCsvRecord line) {
            var text = line.getField("spelling");
            return line.getField("ucum").isEmpty()
                    ? new Spelling(text, line.getField("opaque"), BigDecimal.ONE, BigDecimal.ZERO)
                    : of(text, UCUM.parse(line.getField("ucum")));
        }

        private static Spelling of(String text, Unit<?> unit) {
            try {
                var base = unit.getSystemUnit();
                var converter = unit.getConverterToAny(base);
                var shift = converted(0, converter);
                return new Spelling(
                        text,
                        base.getDimension() + " " + base,
                        converted(1, converter).subtract(shift),
                        shift);
            } catch (IncommensurableException e) {
                throw new IllegalStateException("The unit does not convert to its own base: " + text, e);
            }
        }

        private static BigDecimal converted(Number value, UnitConverter converter) {
            return new BigDecimal(converter.convert(value).toString(), MathContext.DECIMAL128).stripTrailingZeros();
        }
    }

    private final List<Spelling> spellings = read();

    private static List<Spelling> read() {
        return CsvReader.builder().ofNamedCsvRecord(Resource.text("/uom/spellings.csv")).stream()
                .map(Spelling::of)
                .toList();
    }

    private final String[] texts = array(Spelling::text);
    private final String[] bases = array(Spelling::base);
    private final String[] factors = array(spelling -> spelling.factor().toPlainString());
    private final String[] shifts = array(spelling -> spelling.shift().toPlainString());

    private String[] array(Function<Spelling, String> part) {
        return spellings.stream().map(part).toArray(String[]::new);
    }

    /** Binds the conversion table as four arrays, under the names that the statements use. */
    public Template bind(Template statement) {
        return statement
                .bind("spellings", texts)
                .bind("bases", bases)
                .bind("factors", factors)
                .bind("shifts", shifts);
    }

    /** Converts a value; returns null if the uoms do not convert. Rounds to 12 places, as the statements do. */
    public @Nullable BigDecimal converted(BigDecimal value, String from, String to) {
        var source = known(from);
        var target = known(to);
        return source.base().equals(target.base())
                ? value.multiply(source.factor())
                        .add(source.shift())
                        .subtract(target.shift())
                        .divide(target.factor(), 12, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                : null;
    }

    private Spelling known(String text) {
        return spellings.stream()
                .filter(spelling -> spelling.text().equals(text))
                .findFirst()
                .orElse(new Spelling(text, text, BigDecimal.ONE, BigDecimal.ZERO));
    }
}

package org.samplewell.query;

import jakarta.persistence.metamodel.SingularAttribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a read, one for each value that is given; null is not given and means "any".
 *
 * @param <T> the entity
 * @param <R> the read itself
 */
abstract class Conditions<T, R> {

    final Source source;
    final List<Condition> conditions = new ArrayList<>();

    Conditions(Source source) {
        this.source = source;
    }

    /** Only rows whose attribute is one of the values; of no values, none is. */
    public <V> R in(SingularAttribute<? super T, V> attribute, @Nullable Collection<? extends V> values) {
        return values == null ? self() : and("? = ANY(?)", name(attribute), Condition.array(values));
    }

    /** Only rows that refer to a row whose code is one of these. */
    public R referringTo(
            SingularAttribute<? super T, Long> key,
            SingularAttribute<?, String> code,
            @Nullable Collection<String> codes) {
        if (codes == null) {
            return self();
        }
        var tables = source.tables(code.getDeclaringType().getJavaType());
        return and(
                "? = ANY(ARRAY(SELECT k.id FROM " + tables.table() + " k WHERE k." + tables.column(code.getName())
                        + " = ANY(?)))",
                name(key),
                Condition.array(codes));
    }

    /** Only rows whose attribute is the value or more. */
    public <V> R atLeast(SingularAttribute<? super T, V> attribute, @Nullable V value) {
        return value == null ? self() : and("? >= ?", name(attribute), value);
    }

    /** Only rows whose attribute is less than the value. */
    public <V> R before(SingularAttribute<? super T, V> attribute, @Nullable V value) {
        return value == null ? self() : and("? < ?", name(attribute), value);
    }

    /** Only rows that have the attribute. */
    public R present(SingularAttribute<? super T, ?> attribute) {
        return and("? IS NOT NULL", name(attribute));
    }

    /** Only rows whose attribute begins with the text, case and all. */
    public R startingWith(SingularAttribute<? super T, String> attribute, @Nullable String prefix) {
        return prefix == null ? self() : and("? LIKE ?", name(attribute), Condition.literal(prefix) + "%");
    }

    /** Only rows with the text somewhere in one of two attributes, in any case. */
    public R containing(
            SingularAttribute<? super T, String> one,
            SingularAttribute<? super T, String> other,
            @Nullable String text) {
        var pattern = "%" + Condition.literal(text == null ? "" : text) + "%";
        return text == null ? self() : and("(? ILIKE ? OR ? ILIKE ?)", name(one), pattern, name(other), pattern);
    }

    final R and(String sql, Object... operands) {
        conditions.add(Condition.of(sql, operands));
        return self();
    }

    @SuppressWarnings("unchecked") // R is the subclass
    private R self() {
        return (R) this;
    }

    private static Condition.Attribute name(SingularAttribute<?, ?> attribute) {
        return new Condition.Attribute(attribute.getName());
    }
}

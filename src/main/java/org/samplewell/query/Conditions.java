package org.samplewell.query;

import jakarta.persistence.metamodel.SingularAttribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a read, one for each value given. A null value means "any" and adds no condition.
 *
 * @param <T> the entity
 * @param <R> the read itself
 */
abstract class Conditions<T, R> {

    final ReadContext source;
    final List<Condition> conditions = new ArrayList<>();

    Conditions(ReadContext source) {
        this.source = source;
    }

    /** Only rows whose attribute is one of the values. An empty collection matches no row. */
    public <V> R in(SingularAttribute<? super T, V> attribute, @Nullable Collection<? extends V> values) {
        return values == null ? self() : and(new Condition.In(attribute.getName(), Condition.array(values)));
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
        return and(new Condition.RefersTo(
                key.getName(), tables.table(), tables.column(code.getName()), Condition.array(codes)));
    }

    /** Only rows whose attribute is at least the value. */
    public <V> R atLeast(SingularAttribute<? super T, V> attribute, @Nullable V value) {
        return value == null ? self() : and(new Condition.Compared(attribute.getName(), ">=", value));
    }

    /** Only rows whose attribute is less than the value. */
    public <V> R before(SingularAttribute<? super T, V> attribute, @Nullable V value) {
        return value == null ? self() : and(new Condition.Compared(attribute.getName(), "<", value));
    }

    /** Only rows whose attribute is not null. */
    public R present(SingularAttribute<? super T, ?> attribute) {
        return and(new Condition.Present(attribute.getName()));
    }

    /** Only rows whose attribute begins with the text (case-sensitive). */
    public R startingWith(SingularAttribute<? super T, String> attribute, @Nullable String prefix) {
        return prefix == null ? self() : and(new Condition.StartsWith(attribute.getName(), prefix));
    }

    /** Only rows where one of two attributes contains the text (case-insensitive). */
    public R containing(
            SingularAttribute<? super T, String> one,
            SingularAttribute<? super T, String> other,
            @Nullable String text) {
        return text == null ? self() : and(new Condition.Contains(one.getName(), other.getName(), text));
    }

    private R and(Condition condition) {
        conditions.add(condition);
        return self();
    }

    @SuppressWarnings("unchecked") // R is the subclass
    private R self() {
        return (R) this;
    }
}

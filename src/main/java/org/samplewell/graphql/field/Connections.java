package org.samplewell.graphql.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samplewell.query.Batch;
import org.samplewell.query.Columns;
import org.samplewell.query.Order;
import org.samplewell.query.Page;
import org.samplewell.query.PageRequest;

/** A loader of Relay connections, one page for each parent, or for the root. */
record Connections<F extends Record>(
        String field,
        @Nullable String keyAttribute,
        Class<F> filter,
        Function<Map<String, Object>, Order> order,
        OfParents<F> pages,
        BiFunction<Batch<Long>, F, Map<Long, Integer>> counts)
        implements Loader {

    /** Returns a page for each key of a batch. */
    public interface OfParents<F> {
        Map<Long, Page> pages(Batch<Long> parents, F filter, PageRequest request);
    }

    /** Returns a page of all rows. */
    public interface OfAll<F> {
        Page page(Columns wanted, F filter, PageRequest request);
    }

    /** The arguments of a connection. */
    record PageArguments<F>(F filter, PageRequest request) {}

    @Override
    public Loader.Kind kind() {
        return Loader.Kind.CONNECTION;
    }

    @Override
    public Load load(Object key, Map<String, Object> given, PageLimits limits) {
        var request = Arguments.page(field, given, order.apply(given), limits);
        return new Load(key, new PageArguments<>(Arguments.filter(filter, given), request));
    }

    @Override
    public Map<?, ?> answer(Set<Object> keys, Object asked, Columns wanted) {
        var answers = new LinkedHashMap<Object, Connection>();
        pages.pages(
                        new Batch<>(longs(keys), wanted),
                        asked(asked).filter(),
                        asked(asked).request())
                .forEach((key, page) -> answers.put(key, connection(page, key, asked(asked))));
        return answers;
    }

    @Override
    public Object missing(Load load) {
        var asked = asked(load.arguments());
        return connection(Page.empty(asked.request()), load.key(), asked);
    }

    /** A total count alone needs no rows. */
    @Override
    public boolean needed(Predicate<String> selected) {
        return selected.test("nodes") || selected.test("edges") || selected.test("pageInfo");
    }

    @Override
    public List<Loader> companions() {
        return List.of(new Relation<Long, F>(total(), keyAttribute, filter, counts, 0, Loader.Kind.COUNT));
    }

    private Connection connection(Page page, Object key, PageArguments<F> asked) {
        return new Connection(page, total(), new Load(key, asked.filter()));
    }

    private String total() {
        return field + ".totalCount";
    }

    @SuppressWarnings("unchecked") // created by load
    private PageArguments<F> asked(Object arguments) {
        return (PageArguments<F>) arguments;
    }

    @SuppressWarnings("unchecked") // parents have ids
    private static Set<Long> longs(Set<?> keys) {
        return (Set<Long>) keys;
    }
}

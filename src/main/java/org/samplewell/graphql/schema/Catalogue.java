package org.samplewell.graphql.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.samplewell.graphql.field.Computed;
import org.samplewell.graphql.field.Loader;
import org.samplewell.graphql.field.Resolver;
import org.samplewell.graphql.field.ValueType;

/** All loaders, computed fields, resolvers and value types, collected once from the beans. */
@ApplicationScoped
public class Catalogue {

    @Inject
    Instance<Loader> loaderBeans;

    @Inject
    Instance<Computed> computedBeans;

    @Inject
    Instance<Resolver> resolverBeans;

    @Inject
    Instance<ValueType> valueBeans;

    private Map<String, Loader> loaders = Map.of();
    private Map<String, Computed> computed = Map.of();
    private Map<String, Resolver> resolvers = Map.of();
    private Map<String, ValueType> values = Map.of();

    /** A catalogue that contains only these. */
    public static Catalogue of(
            Collection<Loader> loaders,
            Collection<Computed> computed,
            Collection<Resolver> resolvers,
            Collection<ValueType> values) {
        var catalogue = new Catalogue();
        catalogue.fill(loaders.stream(), computed.stream(), resolvers.stream(), values.stream());
        return catalogue;
    }

    /** Collects the beans. Throws {@link WiringException} if two have the same name. */
    void gather() {
        fill(loaderBeans.stream(), computedBeans.stream(), resolverBeans.stream(), valueBeans.stream());
    }

    private void fill(
            Stream<Loader> loaders, Stream<Computed> computed, Stream<Resolver> resolvers, Stream<ValueType> values) {
        var all = loaders.flatMap(loader -> Stream.concat(Stream.of(loader), loader.companions().stream()));
        this.loaders = byName("loaders", all, Loader::field);
        this.computed = byName("computed fields", computed, Computed::field);
        this.resolvers = byName("resolvers", resolvers, Resolver::field);
        this.values = byName("value types", values, value -> value.type().getSimpleName());
    }

    private static <T> Map<String, T> byName(String what, Stream<T> all, Function<T, String> name) {
        var named = new TreeMap<String, T>();
        all.forEach(each -> {
            var other = named.put(name.apply(each), each);
            if (other != null) {
                throw new WiringException("Two " + what + " are called " + name.apply(each) + ".");
            }
        });
        return named;
    }

    /** The loaders by the fields that they serve. */
    public Map<String, Loader> loaders() {
        return loaders;
    }

    /** The names of the loaders that are beans, without their companions. */
    Set<String> ownLoaders() {
        var own = new TreeSet<>(loaders.keySet());
        loaders.values().forEach(loader -> loader.companions().forEach(each -> own.remove(each.field())));
        return own;
    }

    public Map<String, Computed> computed() {
        return computed;
    }

    public Map<String, Resolver> resolvers() {
        return resolvers;
    }

    public Map<String, ValueType> values() {
        return values;
    }
}

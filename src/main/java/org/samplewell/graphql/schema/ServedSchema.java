package org.samplewell.graphql.schema;

import graphql.Directives;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schema without the directives that graphql-java adds to every schema and that we do not support. These directives
 * would move the operation to a slower engine, or promise an answer in parts. Only this schema lacks them;
 * graphql-java's own switch applies to the whole JVM.
 */
public final class ServedSchema extends GraphQLSchema {

    private static final Set<String> NOT_SERVED = Set.of(
            Directives.DeferDirective.getName(), Directives.ExperimentalDisableErrorPropagationDirective.getName());

    private ServedSchema(BuilderWithoutTypes builder) {
        super(builder);
    }

    /** The same schema with this code registry. */
    public static GraphQLSchema of(GraphQLSchema schema, GraphQLCodeRegistry code) {
        var served = new ArrayList<GraphQLSchema>();
        schema.transformWithoutTypes(builder -> served.add(new ServedSchema(builder.codeRegistry(code))));
        return served.get(0);
    }

    @Override
    public List<GraphQLDirective> getDirectives() {
        return super.getDirectives().stream()
                .filter(directive -> !NOT_SERVED.contains(directive.getName()))
                .toList();
    }

    @Override
    public Map<String, GraphQLDirective> getDirectivesByName() {
        var served = new LinkedHashMap<String, GraphQLDirective>();
        getDirectives().forEach(directive -> served.put(directive.getName(), directive));
        return served;
    }

    @Override
    public @Nullable GraphQLDirective getDirective(String name) {
        return NOT_SERVED.contains(name) ? null : super.getDirective(name);
    }
}

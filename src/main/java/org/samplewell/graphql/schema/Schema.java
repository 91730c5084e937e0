package org.samplewell.graphql.schema;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaPrinter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samplewell.graphql.field.PageLimits;
import org.samplewell.query.Tables;
import org.samplewell.settings.ReadSettings;

/** The schema of the application, built and checked at deployment. */
@ApplicationScoped
public class Schema {

    private static final String FOLDER = "/WEB-INF/classes/graphql/";

    @Inject
    Catalogue catalogue;

    @Inject
    ReadSettings settings;

    @PersistenceUnit
    EntityManagerFactory entities;

    private GraphQLSchema executable;
    private RowTypes rows;

    /** Assembles the schema at start. It does not wrap exceptions, so that the deployment's error names the problem. */
    void assemble(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        catalogue.gather();
        rows = new RowTypes(
                entities.getMetamodel().getEntities().stream()
                        .collect(Collectors.toMap(EntityType::getName, Schema::basicAttributes)),
                catalogue);
        var limits = new PageLimits(settings.pageDefault(), settings.pageMax());
        executable = new SchemaAssembly(catalogue, rows, new Fetchers(limits)).assemble(files(context));
    }

    public GraphQLSchema executable() {
        return executable;
    }

    public RowTypes rows() {
        return rows;
    }

    /** The table and column of a row type's attribute. */
    public String column(String type, String attribute) {
        return entities.getMetamodel().getEntities().stream()
                .filter(entity -> entity.getName().equals(type))
                .map(Tables::new)
                .map(table -> table.table() + "." + table.column(attribute))
                .findFirst()
                .orElseThrow();
    }

    /** The whole schema in the schema definition language. */
    public String sdl() {
        return sdl(executable);
    }

    /** The schema as introspection shows it, without the directives that every schema has by specification. */
    static String sdl(GraphQLSchema schema) {
        var options = SchemaPrinter.Options.defaultOptions()
                .includeDirectiveDefinition(SchemaPrinter.ExcludeGraphQLSpecifiedDirectivesPredicate);
        return new SchemaPrinter(options).print(schema);
    }

    /** The row type of a loader's answers; null if they are not rows. */
    public @Nullable String rowType(String loader) {
        var dot = loader.indexOf('.');
        if (dot < 0) {
            return loader;
        }
        var parent = executable.getObjectType(loader.substring(0, dot));
        var field = parent == null ? null : parent.getFieldDefinition(loader.substring(dot + 1));
        if (field == null) {
            return null;
        }
        var type = GraphQLTypeUtil.unwrapAllAs(field.getType());
        var nodes = type instanceof GraphQLObjectType object ? object.getFieldDefinition("nodes") : null;
        var name = GraphQLTypeUtil.unwrapAll(nodes == null ? field.getType() : nodes.getType())
                .getName();
        return rows.contains(name) ? name : null;
    }

    private static Set<String> basicAttributes(EntityType<?> entity) {
        return entity.getSingularAttributes().stream()
                .filter(attribute -> attribute.getPersistentAttributeType() == Attribute.PersistentAttributeType.BASIC)
                .map(Attribute::getName)
                .collect(Collectors.toSet());
    }

    private static List<String> files(ServletContext context) {
        return new TreeSet<>(context.getResourcePaths(FOLDER))
                .stream().map(path -> text(context, path)).toList();
    }

    private static String text(ServletContext context, String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.samplewell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each architecture rule detects a class that breaks it. */
class ArchitectureRulesTest {

    @TempDir
    Path folder;

    static Stream<Arguments> rulesAndClassesThatBreakThem() {
        return Stream.of(
                arguments("cycle between inner rooms", ArchitectureTest.packagesAreFreeOfCycles, new String[] {
                    source("imports.file", "Low", "org.samplewell.imports.format.High high;"),
                    source("imports.format", "High", "org.samplewell.imports.file.Low low;")
                }),
                arguments("monitoring enters graphql.http", ArchitectureTest.nothingDependsOnGraphqlHttp, new String[] {
                    source("monitoring", "Watcher", "org.samplewell.graphql.http.GraphqlServlet servlet;")
                }),
                arguments("field climbs to operation", ArchitectureTest.graphqlPackagesDependDownwards, new String[] {
                    source("graphql.field", "Climber", "org.samplewell.graphql.operation.Engine up;")
                }),
                arguments("type outside every room", ArchitectureTest.graphqlPackagesDependDownwards, new String[] {
                    source("graphql", "Homeless", "")
                }),
                arguments("execution knows a reader", ArchitectureTest.executionUsesNoOtherOwnPackage, new String[] {
                    source("graphql.execution", "Curious", "org.samplewell.query.Reads reads;")
                }),
                arguments("format climbs to job", ArchitectureTest.importPackagesDependDownwards, new String[] {
                    source("imports.format", "Climber", "org.samplewell.imports.job.Upload up;")
                }),
                arguments("job names a format", ArchitectureTest.nothingDependsOnAFormat, new String[] {
                    source("imports.job", "Naming", "org.samplewell.imports.wqx.WqxFormat wqx;")
                }),
                arguments("one format uses the other", ArchitectureTest.formatsDoNotDependOnEachOther, new String[] {
                    source("imports.wqx", "Neighbour", "org.samplewell.imports.plain.PlainFormat other;")
                }),
                arguments("format knows a job", ArchitectureTest.formatsDependOnFilesAndFormatsOnly, new String[] {
                    source("imports.plain", "Nosy", "org.samplewell.imports.job.Upload upload;")
                }),
                arguments(
                        "feature opens a session of its own",
                        ArchitectureTest.featuresAndImportsUseOnlyThePublicKernelPackages,
                        new String[] {source("sample", "Shortcut", "org.samplewell.query.snapshot.Session session;")}),
                arguments(
                        "import uses the engine",
                        ArchitectureTest.featuresAndImportsUseOnlyThePublicKernelPackages,
                        new String[] {
                            source("imports.job", "Shortcut", "org.samplewell.graphql.operation.Engine engine;")
                        }),
                arguments("feature reads by JDBC", ArchitectureTest.jdbcIsUsedInItsPackagesOnly, new String[] {
                    source("unit", "Raw", "java.sql.Connection connection;")
                }),
                arguments("query service writes", ArchitectureTest.entitiesAreWrittenByCommandsOnly, new String[] {
                    source(
                            "unit",
                            "WritingQueries",
                            "void save(jakarta.persistence.EntityManager entities) { entities.persist(this); }")
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesAndClassesThatBreakThem")
    void ruleDetectsClassThatBreaksIt(String name, ArchRule rule, String[] sources) throws IOException {
        var classes = new ClassFileImporter().importPath(compiled(sources));

        assertThat(rule.evaluate(classes).hasViolation()).as(name).isTrue();
    }

    private static String source(String room, String name, String body) {
        return "package org.samplewell.%s;\npublic class %s { %s }\n".formatted(room, name, body);
    }

    private Path compiled(String... sources) throws IOException {
        var files = new String[sources.length];
        for (int i = 0; i < sources.length; i++) {
            var name = sources[i].replaceAll("(?s).*public class (\\w+) .*", "$1");
            var room = sources[i].replaceAll("(?s)package ([\\w.]+);.*", "$1");
            var file = folder.resolve("src").resolve(room.replace('.', '/')).resolve(name + ".java");
            Files.createDirectories(file.getParent());
            files[i] = Files.writeString(file, sources[i]).toString();
        }
        var classes = folder.resolve("classes");
        var options = List.of("-proc:none", "-nowarn", "-d", classes.toString());
        var arguments = Stream.concat(options.stream(), Arrays.stream(files)).toArray(String[]::new);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                .isZero();
        return classes;
    }
}

package org.samplewell;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import graphql.schema.DataFetchingEnvironment;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.NullMarked;
import org.samplewell.domain.Unit;

/** The allowed dependencies between packages. A new package is a feature unless it is named here. */
@AnalyzeClasses(packages = "org.samplewell", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** The classes that create a request's registry, pass it to graphql-java, or report what it still waits for. */
    private static final Set<String> KNOW_THE_REGISTRY = Set.of(
            "operation.Registries", "operation.Registries$OnDemand", "http.RequestContext", "operation.TimedExecution");

    private static final Set<String> NO_FEATURES = Set.of(
            "domain",
            "database",
            "demo",
            "graphql",
            "http",
            "imports",
            "monitoring",
            "portal",
            "query",
            "settings",
            "uom");

    @ArchTest
    static final ArchRule domainDependsOnNoOtherPackage = classes()
            .that(resideInAPackage("..samplewell.domain.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "..samplewell.domain..",
                    "java..",
                    "jakarta.persistence..",
                    "jakarta.validation..",
                    "org.jspecify.."));

    @ArchTest
    static final ArchRule queryKernelDependsOnNeitherGraphqlNorEntities = noClasses()
            .that(resideInAPackage("..samplewell.query.."))
            .should()
            .dependOnClassesThat(ours("query", "settings").or(resideInAnyPackage("graphql..", "org.dataloader..")));

    @ArchTest
    static final ArchRule graphqlKernelDependsOnNeitherEntitiesNorFeatures = noClasses()
            .that(resideInAPackage("..samplewell.graphql.."))
            .should()
            .dependOnClassesThat(ours("graphql", "http", "query", "settings"));

    @ArchTest
    static final ArchRule featuresDoNotDependOnEachOther = slices().assignedFrom(
                    slicesOf(features(), ArchitectureTest::part))
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule onlyImportsDependOnFeatures = noClasses()
            .that(not(features()).and(not(resideInAPackage("..samplewell.imports.."))))
            .should()
            .dependOnClassesThat(features());

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("org.samplewell.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingDependsOnGraphqlHttp =
            noClasses().that(not(in("graphql.http"))).should().dependOnClassesThat(in("graphql.http"));

    @ArchTest
    static final ArchRule graphqlPackagesDependDownwards = rooms("graphql")
            .layer("http", "report")
            .layer("operation")
            .layer("documents", "schema")
            .layer("limits")
            .layer("execution")
            .layer("field")
            .rule();

    @ArchTest
    static final ArchRule executionUsesNoOtherOwnPackage =
            noClasses().that(in("graphql.execution")).should().dependOnClassesThat(oursBut(in("graphql.execution")));

    @ArchTest
    static final ArchRule importPackagesDependDownwards = rooms("imports")
            .layer("http")
            .layer("job")
            .layer("format")
            .layer("file")
            .rule();

    /** Every other package of the imports is a format. A new format needs no change here. */
    @ArchTest
    static final ArchRule nothingDependsOnAFormat =
            noClasses().that(not(formats())).should().dependOnClassesThat(formats());

    @ArchTest
    static final ArchRule formatsDependOnFilesAndFormatsOnly =
            noClasses().that(formats()).should().dependOnClassesThat(in("imports", "imports.http", "imports.job"));

    @ArchTest
    static final ArchRule formatsDoNotDependOnEachOther = slices().assignedFrom(
                    slicesOf(formats(), JavaClass::getPackageName))
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule featuresAndImportsUseOnlyThePublicKernelPackages = noClasses()
            .that(features().or(below("imports")))
            .should()
            .dependOnClassesThat(below("graphql")
                    .and(not(in("graphql.field")))
                    .or(below("query").and(not(in("query")))));

    @ArchTest
    static final ArchRule jdbcIsUsedInItsPackagesOnly = noClasses()
            .that(not(in("query.snapshot", "imports.job", "database", "demo")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql.."));

    @ArchTest
    static final ArchRule entitiesAreWrittenByCommandsOnly = noClasses()
            .that(not(in("command")).and(not(simpleNameEndingWith("Commands"))))
            .should()
            .callMethodWhere(target(owner(assignableTo(EntityManager.class)))
                    .and(target(nameMatching("persist|merge|remove|lock|flush"))));

    /** A loader of another registry, or without a registry, is never dispatched. */
    @ArchTest
    static final ArchRule resolversGetLoadersFromTheirEnvironmentOnly = noClasses()
            .that(not(resideInAPackage("..graphql.execution..")).and(not(namedIn(KNOW_THE_REGISTRY))))
            .should()
            .dependOnClassesThat(belongToAnyOf(DataLoaderRegistry.class, DataLoaderFactory.class))
            .orShould()
            .callMethod(DataFetchingEnvironment.class, "getDataLoaderRegistry");

    @ArchTest
    static final ArchRule noClassDependsOnJavaEe = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "javax.annotation..",
                    "javax.ejb..",
                    "javax.enterprise..",
                    "javax.inject..",
                    "javax.json..",
                    "javax.persistence..",
                    "javax.servlet..",
                    "javax.transaction..",
                    "javax.validation..",
                    "javax.ws.."));

    @ArchTest
    static final ArchRule classNamesHaveNoTechnicalSuffix =
            noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Manager|Helper|Dto|DTO|Bean)");

    @ArchTest
    static final ArchRule unitFieldHasTypeUnit = fields().that()
            .areDeclaredInClassesThat(resideInAPackage("..samplewell.domain..").and(not(generated())))
            .and()
            .haveName("unit")
            .should()
            .haveRawType(Unit.class);

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(beInANullMarkedPackage());

    /**
     * Layers of subpackages, the highest first. A layer may use the lower layers. Packages of one layer may use each
     * other.
     */
    private static Rooms rooms(String name) {
        return new Rooms("org.samplewell." + name, List.of());
    }

    private record Rooms(String parent, List<Set<String>> layers) {

        Rooms layer(String... names) {
            var added = new ArrayList<>(layers);
            added.add(Arrays.stream(names).map(name -> parent + "." + name).collect(Collectors.toSet()));
            return new Rooms(parent, added);
        }

        ArchRule rule() {
            return noClasses()
                    .should(ArchCondition.from(DescribedPredicate.describe(
                            "depend on a room above their own, or lie beside the rooms of " + parent,
                            this::isUnlawful)));
        }

        private boolean isUnlawful(JavaClass type) {
            var own = height(type);
            return own < 0 ? isHomeless(type) : climbs(type, own);
        }

        private boolean isHomeless(JavaClass type) {
            var room = type.getPackageName();
            return room.equals(parent) && !type.getSimpleName().equals("package-info");
        }

        private boolean climbs(JavaClass type, int own) {
            return type.getDirectDependenciesFromSelf().stream()
                    .mapToInt(dependency -> height(dependency.getTargetClass()))
                    .anyMatch(target -> target >= 0 && target < own);
        }

        private int height(JavaClass type) {
            return IntStream.range(0, layers.size())
                    .filter(layer -> layers.get(layer).contains(type.getPackageName()))
                    .findFirst()
                    .orElse(-1);
        }
    }

    private static DescribedPredicate<JavaClass> formats() {
        return below("imports")
                .and(not(in("imports", "imports.http", "imports.job", "imports.format", "imports.file")));
    }

    /** The classes that are meant, each in the slice that the function names; all others are in none. */
    private static SliceAssignment slicesOf(DescribedPredicate<JavaClass> classes, Function<JavaClass, String> slice) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return classes.test(type) ? SliceIdentifier.of(slice.apply(type)) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return classes.getDescription();
            }
        };
    }

    private static DescribedPredicate<JavaClass> in(String... packages) {
        return resideInAnyPackage(
                Arrays.stream(packages).map(name -> "org.samplewell." + name).toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> below(String name) {
        return resideInAPackage("org.samplewell." + name + "..");
    }

    private static DescribedPredicate<JavaClass> oursBut(DescribedPredicate<JavaClass> these) {
        return resideInAPackage("org.samplewell..").and(not(these));
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return ArchCondition.from(DescribedPredicate.describe(
                "be in a package whose package-info is @NullMarked",
                type -> type.getPackage().isAnnotatedWith(NullMarked.class)));
    }

    private static DescribedPredicate<JavaClass> generated() {
        return DescribedPredicate.describe(
                "generated", type -> type.getSimpleName().endsWith("_"));
    }

    /** Our own classes, except those of the given packages and of org.samplewell itself. */
    private static DescribedPredicate<JavaClass> ours(String... allowed) {
        var others = Set.of(allowed);
        return DescribedPredicate.describe(
                "are ours outside of " + others,
                type -> type.getPackageName().startsWith("org.samplewell")
                        && !others.contains(part(type))
                        && !part(type).isEmpty());
    }

    private static DescribedPredicate<JavaClass> namedIn(Set<String> kernel) {
        return DescribedPredicate.describe(
                "are of the kernel's " + kernel,
                type -> kernel.contains(type.getName().replace("org.samplewell.graphql.", "")));
    }

    private static DescribedPredicate<JavaClass> features() {
        return DescribedPredicate.describe("are a feature's", ArchitectureTest::isFeature);
    }

    private static boolean isFeature(JavaClass type) {
        return type.getPackageName().startsWith("org.samplewell.") && !NO_FEATURES.contains(part(type));
    }

    /** The package directly below org.samplewell, such as {@code sample}. Empty for org.samplewell itself. */
    private static String part(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.samplewell\\.?", "").replaceFirst("\\..*", "");
    }
}

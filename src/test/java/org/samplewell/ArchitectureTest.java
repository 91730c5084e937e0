package org.samplewell;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
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
import java.util.Set;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.NullMarked;
import org.samplewell.domain.Unit;

/** Who may know whom; a new package is a feature unless it is named here. */
@AnalyzeClasses(packages = "org.samplewell", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** Those that make a request's registry, hand it to graphql-java, or tell what it still waits for. */
    private static final Set<String> KNOW_THE_REGISTRY =
            Set.of("Registries", "Registries$OnDemand", "RequestContext", "TimedExecution");

    private static final Set<String> NO_FEATURES =
            Set.of("domain", "database", "demo", "graphql", "http", "imports", "monitoring", "portal", "query");

    @ArchTest
    static final ArchRule theDomainKnowsNobody = classes()
            .that(resideInAPackage("..samplewell.domain.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "..samplewell.domain..",
                    "java..",
                    "jakarta.persistence..",
                    "jakarta.validation..",
                    "org.jspecify.."));

    @ArchTest
    static final ArchRule theQueryKernelKnowsNoGraphqlAndNoEntity = noClasses()
            .that(resideInAPackage("..samplewell.query.."))
            .should()
            .dependOnClassesThat(ours("query").or(resideInAnyPackage("graphql..", "org.dataloader..")));

    @ArchTest
    static final ArchRule theGraphqlKernelKnowsNoEntityAndNoFeature = noClasses()
            .that(resideInAPackage("..samplewell.graphql.."))
            .should()
            .dependOnClassesThat(ours("graphql", "http", "query"));

    @ArchTest
    static final ArchRule noFeatureKnowsAnother =
            slices().assignedFrom(eachFeature()).should().notDependOnEachOther();

    @ArchTest
    static final ArchRule onlyImportsMayCallAFeature = noClasses()
            .that(not(features()).and(not(resideInAPackage("..samplewell.imports.."))))
            .should()
            .dependOnClassesThat(features());

    @ArchTest
    static final ArchRule packagesHaveNoCycle =
            slices().matching("org.samplewell.(*)..").should().beFreeOfCycles();

    /** A loader of another registry, or of none, is never dispatched. */
    @ArchTest
    static final ArchRule resolversTakeLoadersByTheirEnvironmentOnly = noClasses()
            .that(not(resideInAPackage("..graphql.execution..")).and(not(namedIn(KNOW_THE_REGISTRY))))
            .should()
            .dependOnClassesThat(belongToAnyOf(DataLoaderRegistry.class, DataLoaderFactory.class))
            .orShould()
            .callMethod(DataFetchingEnvironment.class, "getDataLoaderRegistry");

    @ArchTest
    static final ArchRule nothingIsLeftOfJavaEe = noClasses()
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
    static final ArchRule namesAreWordsOfTheLaboratory =
            noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Manager|Helper|Dto|DTO|Bean)");

    @ArchTest
    static final ArchRule unitIsTheThingSampledAndNotTheUnitOfMeasure = fields().that()
            .areDeclaredInClassesThat(resideInAPackage("..samplewell.domain..").and(not(generated())))
            .and()
            .haveName("unit")
            .should()
            .haveRawType(Unit.class);

    @ArchTest
    static final ArchRule everyPackageSaysWhereNullMayBe = classes().should(beInANullMarkedPackage());

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return ArchCondition.from(DescribedPredicate.describe(
                "be in a package whose package-info is @NullMarked",
                type -> type.getPackage().isAnnotatedWith(NullMarked.class)));
    }

    private static DescribedPredicate<JavaClass> generated() {
        return DescribedPredicate.describe(
                "generated", type -> type.getSimpleName().endsWith("_"));
    }

    /** Our own classes, but for those of the packages and the settings. */
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

    private static SliceAssignment eachFeature() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return isFeature(type) ? SliceIdentifier.of(part(type)) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "features";
            }
        };
    }

    private static boolean isFeature(JavaClass type) {
        return type.getPackageName().startsWith("org.samplewell.") && !NO_FEATURES.contains(part(type));
    }

    /** The package right below ours, such as {@code sample}; our own is empty. */
    private static String part(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.samplewell\\.?", "").replaceFirst("\\..*", "");
    }
}

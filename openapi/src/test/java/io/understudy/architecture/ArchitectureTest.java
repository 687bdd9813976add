package io.understudy.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.understudy.routing.RouteMatch;
import org.jspecify.annotations.NullMarked;

/** Libraries stop where they are meant to, packages depend on one another in one direction, and names say something. */
@AnalyzeClasses(packages = "io.understudy", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String CONTRACT = "io.understudy.contract";
    private static final String DOCUMENT = "io.understudy.document";
    private static final String READING = CONTRACT + ".reading";
    private static final String SOURCE = READING + ".source";
    private static final String EXPRESSION = "io.understudy.expression";
    private static final String ROUTING = "io.understudy.routing..";
    private static final String VALIDATION = "io.understudy.validation..";
    private static final String LINT = "io.understudy.lint..";

    @ArchTest
    static final ArchRule YAML_STOPS_IN_THE_SOURCES_AND_THE_WRITER = noClasses()
            .that()
            .resideOutsideOfPackages(SOURCE, "io.understudy.codec")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.snakeyaml..", "org.yaml..", "com.fasterxml.jackson.dataformat..");

    @ArchTest
    static final ArchRule JSONATA_STOPS_IN_ITS_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("io.understudy.jsonata")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.dashjoin..");

    @ArchTest
    static final ArchRule FAKE_DATA_STOPS_IN_GENERATION = noClasses()
            .that()
            .resideOutsideOfPackage("io.understudy.generation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.datafaker..", "com.github.curiousoddman..");

    @ArchTest
    static final ArchRule NOTHING_HERE_KNOWS_THE_OTHER_MODULES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.understudy.mock..", "io.understudy.verify..", "io.understudy.client..");

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_ONLY_ITSELF_EXPRESSIONS_AND_JSON = classes()
            .that()
            .resideInAPackage(CONTRACT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    CONTRACT,
                    CONTRACT + ".message",
                    DOCUMENT,
                    EXPRESSION,
                    "java..",
                    "com.fasterxml.jackson..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule DOCUMENTS_KNOW_NO_OTHER_PACKAGE = noClasses()
            .that()
            .resideInAPackage(DOCUMENT)
            .should()
            .dependOnClassesThat(resideInAPackage("io.understudy..").and(not(resideInAPackage(DOCUMENT))));

    @ArchTest
    static final ArchRule THE_VIEW_OF_A_SCHEMA_KNOWS_ONLY_DOCUMENTS = noClasses()
            .that()
            .resideInAPackage("io.understudy.schema")
            .should()
            .dependOnClassesThat(resideInAPackage("io.understudy..")
                    .and(not(resideInAPackage(DOCUMENT)))
                    .and(not(resideInAPackage("io.understudy.schema"))));

    @ArchTest
    static final ArchRule THE_SOURCES_KNOW_NO_OPENAPI = noClasses()
            .that()
            .resideInAPackage(SOURCE)
            .should()
            .dependOnClassesThat(resideInAPackage("io.understudy..")
                    .and(not(resideInAPackage(SOURCE)))
                    .and(not(JavaClass.Predicates.simpleName("Place"))));

    @ArchTest
    static final ArchRule THE_READER_KNOWS_NOBODY_WHO_USES_IT = noClasses()
            .that()
            .resideInAPackage(READING + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROUTING, VALIDATION, LINT);

    @ArchTest
    static final ArchRule VALIDATION_KNOWS_ROUTES_ONLY_AS_MATCHES = noClasses()
            .that()
            .resideInAPackage(VALIDATION)
            .should()
            .dependOnClassesThat(resideInAPackage(LINT)
                    .or(resideInAPackage(ROUTING).and(not(JavaClass.Predicates.assignableTo(RouteMatch.class)))));

    @ArchTest
    static final ArchRule ROUTING_KNOWS_NO_VALUES = noClasses()
            .that()
            .resideInAPackage(ROUTING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VALIDATION, LINT, READING + "..");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("io.understudy.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes().should(standInAPackageThatIsNullMarked());

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_DOES = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils");

    @ArchTest
    static final ArchRule NOTHING_PRINTS = noClasses().should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule NOTHING_EXITS = noClasses()
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    private static ArchCondition<JavaClass> standInAPackageThatIsNullMarked() {
        return new ArchCondition<>("stand in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type, marked, "the package of " + type.getName() + (marked ? " is" : " is not") + " marked"));
            }
        };
    }
}

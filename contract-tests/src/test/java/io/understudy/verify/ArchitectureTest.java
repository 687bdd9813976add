package io.understudy.verify;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.understudy.verify.check.Check;
import io.understudy.verify.law.Law;
import io.understudy.verify.plan.LawCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The verifier has rooms, and doors that open one way; every check is a class with an id and a page. */
@AnalyzeClasses(packages = "io.understudy.verify", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String VERIFY = "io.understudy.verify.";
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>([^<]*)</artifactId>\\s*</dependency>");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("io.understudy.verify.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule WHO_PLANS_DOES_NOT_SEND = noClasses()
            .that()
            .resideInAPackage(VERIFY + "plan..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VERIFY + "run..", VERIFY + "judge..", VERIFY + "report..", VERIFY + "send..");

    @ArchTest
    static final ArchRule WHO_JUDGES_NEITHER_PLANS_NOR_SENDS = noClasses()
            .that()
            .resideInAnyPackage(VERIFY + "judge..", VERIFY + "check..", VERIFY + "law..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VERIFY + "plan..", VERIFY + "run..", VERIFY + "report..", VERIFY + "send..");

    @ArchTest
    static final ArchRule WHO_RUNS_DOES_NOT_REPORT = noClasses()
            .that()
            .resideInAPackage(VERIFY + "run..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(VERIFY + "report..");

    @ArchTest
    static final ArchRule WHO_REPORTS_KNOWS_RESULTS_ALONE = noClasses()
            .that()
            .resideInAPackage(VERIFY + "report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VERIFY + "plan..", VERIFY + "run..", VERIFY + "judge..", VERIFY + "send..");

    @ArchTest
    static final ArchRule THE_VERIFIER_KNOWS_NO_SERVER_AND_NO_COMMAND_LINE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.github.tomakehurst..",
                    "org.wiremock..",
                    "org.eclipse.jetty..",
                    "picocli..",
                    "io.understudy.mock..",
                    "io.understudy.client..",
                    "io.understudy.cli..");

    @ArchTest
    static final ArchRule NOBODY_PRINTS_OR_EXITS = noClasses()
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    @ArchTest
    static final ArchRule NO_VENDOR_IS_KNOWN_BY_NAME = noClasses()
            .should()
            .haveNameMatching("(?i).*(bangwo|udesk).*")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("(?i).*(bangwo|udesk).*");

    @ArchTest
    static final ArchRule CHECKS_HAVE_A_PUBLIC_ID = classes()
            .that()
            .implement(Check.class)
            .and()
            .areNotInterfaces()
            .should()
            .bePublic()
            .andShould()
            .haveOnlyFinalFields();

    private static final Path PAGES = Path.of("docs/checks");

    @ArchTest
    static void everyCheckHasAPageThatNamesTheClass(JavaClasses all) throws Exception {
        List<Class<?>> checks = checks(all);
        assertThat(checks).hasSizeGreaterThan(20);
        for (Class<?> check : checks) {
            String id = id(check);
            assertThat(PAGES.resolve(id + ".md"))
                    .as("the page of %s", check.getSimpleName())
                    .exists()
                    .content()
                    .startsWith("# " + id + "\n")
                    .contains("`" + check.getSimpleName() + "`");
        }
        assertThat(checks.stream().map(ArchitectureTest::id)).doesNotHaveDuplicates();
    }

    @ArchTest
    static void everyPageIsOfACheckAndInTheList(JavaClasses all) throws Exception {
        List<String> ids =
                checks(all).stream().map(ArchitectureTest::id).sorted().toList();
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", ""))
                            .filter(page -> !page.equals("README")))
                    .containsExactlyInAnyOrderElementsOf(ids);
        }
        assertThat(Files.readAllLines(PAGES.resolve("README.md")).stream()
                        .filter(line -> line.startsWith("| ["))
                        .map(line -> line.replaceFirst("\\| \\[([a-z-]+)].*", "$1")))
                .containsExactlyElementsOf(ids);
    }

    @ArchTest
    static void everyLawIsTried(JavaClasses all) {
        List<Class<?>> laws =
                checks(all).stream().filter(Law.class::isAssignableFrom).toList();
        assertThat(Stream.concat(LawCases.RESOURCE_LAWS.stream(), LawCases.OPERATION_LAWS.stream())
                        .<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(laws);
    }

    /** Whoever uses the library gets what these bring along: none brings WireMock, Jetty or picocli. */
    @Test
    void theLibraryDependsOnTheseOnly() throws IOException {
        List<String> compiled = DEPENDENCY
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(dependency -> dependency.group(1))
                .toList();
        assertThat(compiled).containsExactlyInAnyOrder("understudy-openapi", "jspecify");
    }

    private static List<Class<?>> checks(JavaClasses all) {
        return all.stream()
                .filter(type -> type.isAssignableTo(Check.class) && !type.isInterface())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    private static String id(Class<?> check) {
        try {
            return (String) check.getField("ID").get(null);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(check + " has no public constant ID", missing);
        }
    }
}

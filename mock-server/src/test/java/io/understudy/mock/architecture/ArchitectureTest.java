package io.understudy.mock.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.understudy.mock.engine.CheckedRequest;
import io.understudy.mock.engine.ExchangeFindings;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.engine.RoutedRequest;
import io.understudy.mock.response.Choice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "io.understudy", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String MOCK = "io.understudy.mock.";

    @ArchTest
    static final ArchRule ONLY_ONE_PACKAGE_KNOWS_WIREMOCK = noClasses()
            .that()
            .resideOutsideOfPackage(MOCK + "wiremock..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.github.tomakehurst..", "org.wiremock..");

    @ArchTest
    static final ArchRule ONLY_TWO_PACKAGES_KNOW_JETTY = noClasses()
            .that()
            .resideOutsideOfPackages(MOCK + "http..", MOCK + "wiremock..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.jetty..");

    @ArchTest
    static final ArchRule ONLY_THE_SERVER_KNOWS_JETTYS_HANDLERS = noClasses()
            .that()
            .resideOutsideOfPackages(MOCK + "http..", MOCK + "wiremock..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(MOCK + "http..");

    @ArchTest
    static final ArchRule NOTHING_KNOWS_PICOCLI =
            noClasses().should().dependOnClassesThat().resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule ONLY_ONE_PACKAGE_KNOWS_REDIS = noClasses()
            .that()
            .resideOutsideOfPackage(MOCK + "state.log.redis..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.lettuce..");

    @ArchTest
    static final ArchRule STATE_KNOWS_NO_REQUEST = noClasses()
            .that()
            .resideInAPackage(MOCK + "state..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    MOCK + "behaviour..", "io.understudy.jsonata..", MOCK + "response..", MOCK + "engine..");

    @ArchTest
    static final ArchRule NOTHING_PRINTS = noClasses().should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule NOTHING_ENDS_THE_PROCESS = noClasses()
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    @ArchTest
    static final ArchRule NOTHING_BELOW_KNOWS_THE_SERVER = noClasses()
            .that()
            .resideOutsideOfPackage(MOCK + "wiremock..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(MOCK + "wiremock..");

    @ArchTest
    static final ArchRule NO_STAGE_KNOWS_THE_PIPELINE = noClasses()
            .that()
            .resideInAnyPackage(MOCK + "problem..", MOCK + "response..", MOCK + "behaviour..", MOCK + "state..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(MOCK + "engine..");

    /** What the stages make, in order; {@link #aStageNeverKnowsALaterOne} reads it. */
    private static final List<Class<?>> STAGES = List.of(
            MockRequest.class,
            RoutedRequest.class,
            CheckedRequest.class,
            Choice.class,
            ExchangeFindings.class,
            MockResponse.class);

    @ArchTest
    static void aStageNeverKnowsALaterOne(JavaClasses classes) {
        for (int i = 0; i < STAGES.size(); i++) {
            Class<?>[] later = STAGES.subList(i + 1, STAGES.size()).toArray(Class<?>[]::new);
            noClasses()
                    .that()
                    .belongToAnyOf(STAGES.get(i))
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(later)
                    .allowEmptyShould(later.length == 0)
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule WHAT_STAGES_MAKE_IS_MADE_BY_THE_ENGINE_ALONE = noClasses()
            .that()
            .resideOutsideOfPackage(MOCK + "engine..")
            .should()
            .callConstructorWhere(target(owner(belongToAnyOf(RoutedRequest.class, CheckedRequest.class))));

    @ArchTest
    static final ArchRule A_CHECKED_REQUEST_KNOWS_NO_BEHAVIOUR = noClasses()
            .that()
            .belongToAnyOf(MockRequest.class, RoutedRequest.class, CheckedRequest.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(MOCK + "behaviour..", MOCK + "response..", MOCK + "state..");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("io.understudy.mock.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule HOW_QUICK_AN_OPERATION_IS_IS_KNOWN_BY_HTTP_ALONE = noClasses()
            .that()
            .resideInAPackage(MOCK + "engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(MOCK + "http..");

    @ArchTest
    static final ArchRule MESSAGES_KNOW_NO_STAGE = noClasses()
            .that()
            .resideInAnyPackage(MOCK + "message..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    MOCK + "problem..",
                    MOCK + "preference..",
                    MOCK + "response..",
                    MOCK + "behaviour..",
                    MOCK + "state..");

    @ArchTest
    static final ArchRule PROBLEMS_KNOW_NOBODY = noClasses()
            .that()
            .resideInAPackage(MOCK + "problem..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(MOCK + "response..");

    /** A vendor is a folder with a contract; the code knows none by name. */
    @Test
    void noVendorIsNamedInTheSources() {
        List<Path> vendors = files(Path.of("../openapi"), 2)
                .filter(file -> file.endsWith("openapi.yaml"))
                .map(Path::getParent)
                .toList();
        assertThat(vendors).isNotEmpty();
        List<Path> sources = Stream.of("../openapi/src/main", "src/main")
                .flatMap(folder -> files(Path.of(folder), Integer.MAX_VALUE))
                .toList();
        assertThat(sources).hasSizeGreaterThan(50);
        for (Path vendor : vendors) {
            String name = vendor.getFileName().toString().toLowerCase(Locale.ROOT);
            assertThat(sources)
                    .noneMatch(source -> read(source).toLowerCase(Locale.ROOT).contains(name));
        }
    }

    private static Stream<Path> files(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package io.understudy.verify.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "io.understudy.verify", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>([^<]*)</artifactId>\\s*</dependency>");

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
                    "io.understudy.client..");

    @ArchTest
    static final ArchRule NOTHING_PRINTS = noClasses().should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule NOTHING_ENDS_THE_PROCESS = noClasses()
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

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
}

package io.understudy.cli.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.understudy.cli.Understudy;
import java.io.PrintWriter;

@AnalyzeClasses(packages = "io.understudy", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String PROGRAM = "io.understudy.cli..";
    private static final String TERMINAL = "io.understudy.cli.terminal..";

    @ArchTest
    static final ArchRule ONLY_THE_PROGRAM_KNOWS_PICOCLI = noClasses()
            .that()
            .resideOutsideOfPackage(PROGRAM)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule NOTHING_KNOWS_THE_PROGRAM = noClasses()
            .that()
            .resideOutsideOfPackage(PROGRAM)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PROGRAM);

    @ArchTest
    static final ArchRule NOTHING_PRINTS_PAST_THE_TERMINAL =
            noClasses().should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule ONLY_THE_TERMINAL_WRITES_LINES = noClasses()
            .that()
            .resideInAPackage(PROGRAM)
            .and()
            .resideOutsideOfPackage(TERMINAL)
            .should()
            .callMethod(PrintWriter.class, "println", String.class)
            .orShould()
            .callMethod(PrintWriter.class, "print", String.class);

    @ArchTest
    static final ArchRule ONLY_THE_PROGRAM_EXITS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Understudy.class.getName())
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("io.understudy.cli.(**)").should().beFreeOfCycles();
}

package io.understudy.client;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

/** The runtime knows no vendor, no vendor knows another, and a client needs nothing of the other modules. */
@AnalyzeClasses(packages = "io.understudy.client", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String CLIENT = "io.understudy.client.";
    private static final String[] RUNTIME = {
        CLIENT + "answer..", CLIENT + "call..", CLIENT + "http..", CLIENT + "paging.."
    };

    @ArchTest
    static final ArchRule THE_RUNTIME_KNOWS_NO_VENDOR = noClasses()
            .that()
            .resideInAnyPackage(RUNTIME)
            .should()
            .dependOnClassesThat(resideInAPackage("io.understudy..").and(not(resideInAnyPackage(RUNTIME))));

    @ArchTest
    static final ArchRule THE_RUNTIME_HAS_NO_CYCLES = slices().matching(CLIENT + "(*)..")
            .should()
            .beFreeOfCycles()
            // The generated code of a vendor names types of the client, which calls it in turn.
            .ignoreDependency(not(resideInAnyPackage(RUNTIME)), alwaysTrue());

    @ArchTest
    static final ArchRule BANGWO8_DOES_NOT_KNOW_UDESK = noClasses()
            .that()
            .resideInAPackage(CLIENT + "bangwo8..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLIENT + "udesk..");

    @ArchTest
    static final ArchRule UDESK_DOES_NOT_KNOW_BANGWO8 = noClasses()
            .that()
            .resideInAPackage(CLIENT + "udesk..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLIENT + "bangwo8..");

    @ArchTest
    static final ArchRule A_CLIENT_NEEDS_NO_OTHER_MODULE = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAPackage("io.understudy..").and(not(resideInAPackage("io.understudy.client.."))));

    @ArchTest
    static final ArchRule VALUES_KNOW_NO_CALLS = noClasses()
            .that()
            .resideInAPackage(CLIENT + "bangwo8.values")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CLIENT + "bangwo8", CLIENT + "bangwo8.wire", CLIENT + "http..", CLIENT + "call..");

    @ArchTest
    static final ArchRule NOTHING_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackages(CLIENT + "*.generated..")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);
}

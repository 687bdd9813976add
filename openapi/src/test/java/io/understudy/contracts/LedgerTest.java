package io.understudy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ledger, contract and tests speak of the same facts. */
class LedgerTest {
    /** An annotation that names a test, with one or more strings in it. */
    private static final Pattern NAME_OF_A_TEST = Pattern.compile(
            "@(?:DisplayName|Tag|ParameterizedTest)\\s*\\(((?:[^\"()]++|\"(?:[^\"\\\\]++|\\\\.)*\")*)\\)");

    private static final Pattern ID = Pattern.compile("\\b[A-Z][0-9]{2}\\b");

    static List<Vendor> vendors() {
        return Vendor.all();
    }

    @Test
    @DisplayName("Every folder with a contract is found, the two that are written by hand among them")
    void vendorsAreFound() {
        assertThat(vendors()).extracting(Vendor::name).contains("bangwo8", "udesk");
    }

    @ParameterizedTest(name = "{0}: ids are a letter and a number that counts up from 01 within the letter")
    @MethodSource("vendors")
    void idsAreInOrder(Vendor vendor) {
        List<String> ids = vendor.ledger().ids();
        List<String> letters =
                ids.stream().map(id -> id.substring(0, 1)).distinct().toList();

        List<String> expected = letters.stream()
                .flatMap(letter -> IntStream.rangeClosed(1, (int)
                                ids.stream().filter(id -> id.startsWith(letter)).count())
                        .mapToObj(number -> "%s%02d".formatted(letter, number)))
                .toList();

        assertThat(ids).isNotEmpty().allMatch(ID.asMatchPredicate()).isEqualTo(expected);
    }

    @Test
    @DisplayName("No id belongs to two ledgers, so that a test that names one means one fact")
    void idsAreUnique() {
        assertThat(vendors().stream().flatMap(vendor -> vendor.ledger().ids().stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}: every row is a sentence with sources that the page explains")
    @MethodSource("vendors")
    void rowsAreComplete(Vendor vendor) {
        assertThat(vendor.ledger().facts()).allSatisfy(fact -> {
            assertThat(fact.sentence()).as(fact.id()).isNotBlank();
            assertThat(fact.sources())
                    .as(fact.id())
                    .isNotEmpty()
                    .isSubsetOf(vendor.ledger().sources());
        });
    }

    @ParameterizedTest(name = "{0}: what the contract cites stands in the ledger, and all of the ledger is cited")
    @MethodSource("vendors")
    void citationsAndLedgerAgree(Vendor vendor) {
        Set<String> cited = new TreeSet<>(Citations.facts(vendor.contract().documents()));
        cited.addAll(Citations.decisions(vendor.contract().documents()));

        assertThat(cited).containsExactlyInAnyOrderElementsOf(vendor.ledger().ids());
    }

    @ParameterizedTest(name = "{0}: what the ledger calls a decision is marked as one in the contract, nothing else is")
    @MethodSource("vendors")
    void decisionsAgree(Vendor vendor) {
        assertThat(Citations.decisions(vendor.contract().documents()))
                .containsExactlyElementsOf(vendor.ledger().decisions());
    }

    @ParameterizedTest(name = "{0}: every file of examples is part of the contract")
    @MethodSource("vendors")
    void examplesAreUsed(Vendor vendor) throws IOException {
        Path examples = vendor.folder().resolve("examples");
        try (Stream<Path> files = Files.walk(vendor.folder())) {
            assertThat(files.filter(file -> file.startsWith(examples) && Files.isRegularFile(file))
                            .map(Path::toUri))
                    .isSubsetOf(vendor.contract().documents().roots().keySet());
        }
    }

    @ParameterizedTest(name = "{0}: a test of this project names every fact")
    @MethodSource("vendors")
    void everyFactIsTested(Vendor vendor) throws IOException {
        List<String> untested = new ArrayList<>(vendor.ledger().ids());
        untested.removeAll(idsInNamesOfTests());

        assertThat(untested)
                .as("facts of %s that no test names in its display name or tag", vendor)
                .isEmpty();
    }

    private static Set<String> idsInNamesOfTests() throws IOException {
        Set<String> ids = new TreeSet<>();
        for (Path source : testSources()) {
            NAME_OF_A_TEST
                    .matcher(Files.readString(source))
                    .results()
                    .flatMap(name -> ID.matcher(name.group(1)).results())
                    .map(MatchResult::group)
                    .forEach(ids::add);
        }
        return ids;
    }

    private static List<Path> testSources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of("..").toAbsolutePath().normalize())) {
            for (Path tests : modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(tests)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                }
            }
        }
        return sources;
    }
}

package io.understudy.mock.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.declaration.reading.Declarations;
import io.understudy.mock.state.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contracts that declare nothing, and mocks that guess what they would. */
class GuessedBehaviourTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final BehaviourOptions GUESSING =
            BehaviourOptions.defaults().withGuessing(true).withClock(new SettableClock());

    private final Mock pets = Mock.of(RESOURCES.resolve("guess/pets.yaml"), GUESSING);
    private final Mock trains = Mock.of(RESOURCES.resolve("guess/trains.yaml"), GUESSING);

    @Test
    void examplesAreWhatThereIs() {
        assertThat(pets.call("GET", "/pets"))
                .isEqualTo(
                        "200 {'pets':[{'id':1,'createdAt':'1970-01-01T00:00:00Z','name':'Rex','status':'available','tags':['dog']},"
                                + "{'id':2,'createdAt':'1970-01-01T00:00:00Z','name':'Tom','status':'sold','tags':[]}],'total':2}");
        assertThat(pets.call("GET", "/pets/2"))
                .startsWith("200 {'id':2,'createdAt':'1970-01-01T00:00:00Z','name':'Tom',");
        assertThat(pets.call("GET", "/pets/3")).isEqualTo("404 {'message':'There is no such pet'}");
    }

    @Test
    void whatIsCreatedHasTheNextKeyAndTheTime() {
        assertThat(pets.call("POST", "/pets", "{'name':'Ida'}"))
                .isEqualTo("201 {'id':3,'createdAt':'1970-01-01T00:00:00Z','name':'Ida'}");
        assertThat(pets.call("GET", "/pets/3")).startsWith("200 {'id':3,");
        assertThat(pets.call("DELETE", "/pets/3")).isEqualTo("204");
        assertThat(pets.call("GET", "/pets/3")).startsWith("404 ");
    }

    @Test
    void whatIsReplacedKeepsWhatNobodyGives() {
        assertThat(pets.call("PUT", "/pets/1", "{'name':'Max'}"))
                .isEqualTo("200 {'id':1,'createdAt':'1970-01-01T00:00:00Z','name':'Max'}");
        assertThat(pets.call("PUT", "/pets/9", "{'name':'Max'}")).isEqualTo("404");
    }

    @Test
    void parametersNamedLikeFieldsFilterAndUsualNamesPage() {
        assertThat(pets.call("GET", "/pets?status=sold"))
                .contains("'name':'Tom'")
                .endsWith("'total':1}");
        assertThat(pets.call("GET", "/pets?page=2&pageSize=1"))
                .isEqualTo(
                        "200 {'pets':[{'id':2,'createdAt':'1970-01-01T00:00:00Z','name':'Tom','status':'sold','tags':[]}],'total':2}");
        assertThat(pets.call("GET", "/pets/findByStatus?status=sold,lost"))
                .isEqualTo("200 [{'id':2,'createdAt':'1970-01-01T00:00:00Z','name':'Tom','status':'sold','tags':[]}]");
    }

    @Test
    void otherOperationsAnswerWithTheirExamples() {
        assertThat(pets.call("GET", "/status")).isEqualTo("200 {'up':true}");
    }

    @Test
    void whatBelongsToSomethingIsFoundThereOnly() {
        String booked = trains.call("POST", "/trips/a/bookings", "{'booking':{'passenger':'Ann'}}");
        assertThat(booked).matches("201 \\{'booking':\\{'id':'[-0-9a-f]{36}','passenger':'Ann'}}");
        String id = booked.replaceAll(".*'id':'([^']+)'.*", "$1");
        assertThat(trains.call("GET", "/trips/a/bookings/" + id)).isEqualTo("200" + booked.substring(3));
        assertThat(trains.call("GET", "/trips/b/bookings/" + id)).isEqualTo("404");
        assertThat(trains.call("GET", "/trips/a/bookings"))
                .isEqualTo("200 {'bookings':[{'id':'" + id + "','passenger':'Ann'}]}");
        assertThat(trains.call("GET", "/trips/b/bookings")).isEqualTo("200 {'bookings':[]}");
        assertThat(trains.call("PATCH", "/trips/a/bookings/" + id, "{'booking':{'seat':'7A'}}"))
                .isEqualTo("200 {'booking':{'id':'" + id + "','passenger':'Ann','seat':'7A'}}");
    }

    @Test
    void aKeyThatCallersGiveIsTheirs() {
        assertThat(trains.call("POST", "/stations.json", "{'code':'BJP','name':'北京'}"))
                .isEqualTo("200 {'code':'BJP','name':'北京'}");
        assertThat(trains.call("GET", "/stations/BJP.json")).isEqualTo("200 {'code':'BJP','name':'北京'}");
        assertThat(trains.call("POST", "/stations.json", "{'code':'BJP','name':'x'}"))
                .isEqualTo("409");
    }

    @Test
    void nothingIsGuessedUnlessAskedFor() {
        Mock plain = Mock.of(RESOURCES.resolve("guess/pets.yaml"), BehaviourOptions.defaults());
        assertThat(plain.call("GET", "/pets/9")).startsWith("200 {'id':1,");
    }

    @Test
    void whatAContractDeclaresCountsMoreThanAGuess() {
        Contract tasks = Mock.read(RESOURCES.resolve("state/openapi.yaml"));
        assertThat(Declarations.orGuessed(tasks).accounts()).isNotEmpty();
    }

    static Stream<Path> contracts() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<Path> found = files.filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .toList();
            return found.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void whateverAContractHasAGuessCanBeRead(Path file) {
        Optional<Contract> contract =
                new ContractReader(ReaderOptions.DEFAULTS).read(file).contract();
        contract.ifPresent(read -> assertThat(Declarations.orGuessed(read)).isNotNull());
    }
}

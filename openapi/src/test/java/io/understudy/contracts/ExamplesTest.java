package io.understudy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Operation;
import io.understudy.contract.message.Example;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.lint.ContractLinter;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every body has examples, every example has a name and fits the schema beside it. */
class ExamplesTest {
    /** Calls whose answer the vendor does not print, so that no example of it is documented. */
    private static final Set<String> ANSWERS_NOT_PRINTED = Set.of("bangwo8 createTicket 2XX");

    static List<Vendor> vendors() {
        return Vendor.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vendors")
    @DisplayName("The linter finds nothing at all")
    void theLinterIsContent(Vendor vendor) {
        assertThat(new ContractLinter(ReaderOptions.DEFAULTS).lint(vendor.document()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    @DisplayName("An example fits its schema")
    void fits(Exemplified part, Example example) {
        assertThat(new SchemaLibrary(part.vendor().contract().documents())
                        .compile(part.schema().orElseThrow(), part.direction())
                        .check(example.value()))
                .isEmpty();
    }

    static Stream<Arguments> examples() {
        return Exemplified.all()
                .flatMap(part -> part.examples().stream()
                        .map(example ->
                                Arguments.argumentSet((part.name() + " " + example.name()).strip(), part, example)));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    @DisplayName("A body has examples, each with a name and a summary")
    void areNamed(Exemplified body) {
        assertThat(body.examples()).isNotEmpty().allSatisfy(example -> {
            assertThat(example.name()).matches("[a-z][a-zA-Z0-9]*");
            assertThat(example.summary()).isNotBlank();
        });
    }

    static Stream<Arguments> bodies() {
        return Exemplified.all().filter(Exemplified::isBody).map(body -> Arguments.argumentSet(body.name(), body));
    }

    @ParameterizedTest
    @MethodSource("operations")
    @DisplayName("Every answer has a body")
    void everyAnswerHasABody(Operation operation) {
        assertThat(operation.responses())
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.content()).isNotEmpty());
    }

    static Stream<Arguments> operations() {
        return vendors().stream()
                .flatMap(vendor -> vendor.contract().operations().stream()
                        .map(operation -> Arguments.argumentSet(vendor + " " + operation.id(), operation)));
    }

    @ParameterizedTest
    @MethodSource("documentedBodies")
    @DisplayName("The first example of a request and of a success is what the vendor documents")
    void theFirstIsDocumented(MediaContent body) {
        assertThat(body.examples()).first().extracting(Example::name).isEqualTo("documented");
    }

    static Stream<Arguments> documentedBodies() {
        return vendors().stream()
                .flatMap(vendor -> vendor.contract().operations().stream()
                        .flatMap(operation -> documentedBodies(vendor + " " + operation.id(), operation)));
    }

    private static Stream<Arguments> documentedBodies(String name, Operation operation) {
        Stream<Arguments> request = operation.requestBody().stream()
                .map(body ->
                        Arguments.argumentSet(name + " request", body.content().get(0)));
        Stream<Arguments> successes = operation.responses().stream()
                .filter(answer -> answer.status().toString().startsWith("2"))
                .filter(answer -> !ANSWERS_NOT_PRINTED.contains(name + " " + answer.status()))
                .map(answer -> Arguments.argumentSet(
                        name + " " + answer.status(), answer.content().get(0)));
        return Stream.concat(request, successes);
    }
}

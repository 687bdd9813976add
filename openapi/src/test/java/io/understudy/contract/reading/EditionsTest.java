package io.understudy.contract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.SecurityRequirement;
import io.understudy.contract.Server;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.contract.message.Response;
import io.understudy.contract.message.StatusKey;
import io.understudy.document.SpecificationVersion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One API, written in 2.0, in 3.0 and, with references wherever they may stand, in 3.1, is one model. */
class EditionsTest {
    private static final String V2_0 = "swagger-2.0.yaml";
    private static final String V3_0 = "openapi-3.0.yaml";
    private static final String V3_1 = "openapi-3.1.json";

    private static Contract contract(String name) {
        ReadingResult reading = new ContractReader(ReaderOptions.DEFAULTS).read(Documents.resource("editions/" + name));
        assertThat(reading.diagnostics()).isEmpty();
        return reading.contract().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({V2_0 + ",V2_0", V3_0 + ",V3_0", V3_1 + ",V3_1"})
    void theEditionIsTold(String name, SpecificationVersion version) {
        assertThat(contract(name).version()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {V2_0, V3_1})
    void operationsAreEqualInAllEditions(String name) {
        assertThat(Shape.of(contract(name).operations()))
                .isEqualTo(Shape.of(contract(V3_0).operations()));
    }

    @ParameterizedTest
    @ValueSource(strings = {V2_0, V3_1})
    void serversAndSecuritySchemesAreEqualInAllEditions(String name) {
        assertThat(contract(name).servers()).isEqualTo(contract(V3_0).servers());
        assertThat(Shape.of(contract(name).securitySchemes()))
                .isEqualTo(Shape.of(contract(V3_0).securitySchemes()));
    }

    @Test
    void operationsStandInTheOrderOfTheDocument() {
        assertThat(contract(V2_0).operations())
                .extracting(Operation::id)
                .containsExactly("getPet", "PUT /pets/{id}", "addPet", "POST /pets/{id}/photo");
        assertThat(contract(V2_0).title()).isEqualTo("Pets");
        assertThat(contract(V2_0).servers())
                .containsExactly(
                        new Server("https://api.example.com/shop", ""), new Server("http://api.example.com/shop", ""));
    }

    @Test
    void aPathsParametersComeFirstAndAnOperationsReplaceThem() {
        assertThat(contract(V2_0).operation("getPet").orElseThrow().parameters())
                .extracting(EditionsTest::sketch)
                .containsExactly(
                        "PATH id SIMPLE required",
                        "QUERY trace FORM required",
                        "QUERY csv FORM",
                        "QUERY multi FORM exploded",
                        "QUERY ssv SPACE_DELIMITED",
                        "QUERY pipes PIPE_DELIMITED",
                        "HEADER X-Trace SIMPLE");
    }

    private static String sketch(Parameter parameter) {
        return parameter.location() + " " + parameter.name() + " " + parameter.style()
                + (parameter.explode() ? " exploded" : "") + (parameter.required() ? " required" : "");
    }

    @Test
    void headersThatOpenApiDescribesElsewhereAreNoParameters() {
        assertThat(contract(V3_0).operation("getPet").orElseThrow().parameters())
                .filteredOn(parameter -> parameter.location() == ParameterLocation.HEADER)
                .extracting(Parameter::name)
                .containsExactly("X-Trace");
    }

    @Test
    void responsesAreKeptByStatus() {
        Operation operation = contract(V3_0).operation("getPet").orElseThrow();
        assertThat(operation.responses())
                .extracting(Response::status)
                .containsExactly(new StatusKey.Exact(200), new StatusKey.Range(4), new StatusKey.Default());
        Response found = operation.response(new StatusKey.Exact(200)).orElseThrow();
        assertThat(found.headers()).containsOnlyKeys("X-Rate", "x-left");
        assertThat(found.content().get(0).example("").orElseThrow().value()).hasToString("""
                {"name":"Rex","born":"2020-01-01"}""");
    }

    @Test
    void securityIsInheritedOrReplaced() {
        Contract contract = contract(V2_0);
        assertThat(contract.operation("getPet").orElseThrow().security())
                .containsExactly(
                        new SecurityRequirement(Map.of("key", List.of(), "login", List.of("read", "write"))),
                        new SecurityRequirement(Map.of("user", List.of())));
        assertThat(contract.operation("PUT /pets/{id}").orElseThrow().security())
                .isEmpty();
        assertThat(contract.operation("addPet").orElseThrow().security())
                .containsExactly(new SecurityRequirement(Map.of("token", List.of())));
    }
}

package io.understudy.contract.reading;

import static io.understudy.contract.reading.Documents.v30;
import static io.understudy.contract.reading.Documents.v31;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.message.StatusKey;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples and schemas stay exactly as the document wrote them; other readers of OpenAPI change all of these. */
class TruthTest {
    @TempDir
    Path folder;

    private Documents documents;

    @BeforeEach
    void openFolder() {
        documents = new Documents(folder);
    }

    /** The schema of the one response of a contract, in this notation. */
    private JsonNode schema(String text) {
        return documents
                .operationOf(v31("paths: {/a: {get: {responses: {default: {description: d, content: {a/b: {schema: "
                        + text + "}}}}}}}\n"))
                .responses()
                .get(0)
                .content()
                .get(0)
                .schema()
                .orElseThrow()
                .json();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{example: 2020-01-01}               | {'example':'2020-01-01'}",
                "{example: 2020-01-01T10:00:00Z}     | {'example':'2020-01-01T10:00:00Z'}",
                "{type: string, format: date, default: 2020-01-01} | {'type':'string','format':'date','default':'2020-01-01'}",
                "{example: 1.10}                     | {'example':1.10}",
                "{example: 100000000000000000000000000001} | {'example':100000000000000000000000000001}",
                "{maximum: 0.1000000000000000000000000000001} | {'maximum':0.1000000000000000000000000000001}",
                "{enum: [yes, no, on, off, y, n]}    | {'enum':['yes','no','on','off','y','n']}",
                "{const: null}                       | {'const':null}",
                "{enum: [null, 1.0, 1]}              | {'enum':[null,1.0,1]}",
                "{example: null, default: null}      | {'example':null,'default':null}",
                "{pattern: 007, default: 007}        | {'pattern':'007','default':'007'}",
                "{example: 1_000}                    | {'example':'1_000'}",
                "{example: 12:30}                    | {'example':'12:30'}",
                "{example: '  a  '}                  | {'example':'  a  '}",
                "{properties: {z: {}, a: {}, m: {}}} | {'properties':{'z':{},'a':{},'m':{}}}"
            })
    void schemasStayAsWritten(String schema, String expected) {
        assertThat(schema(schema)).hasToString(expected.replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void aBooleanSchemaStaysABoolean(String schema) {
        assertThat(schema(schema).isBoolean()).isTrue();
    }

    @Test
    void examplesStayAsWrittenWhateverTheirSchemaSays() {
        Operation operation = documents.operationOf(v30("""
                paths:
                  /a:
                    get:
                      responses:
                        200:
                          description: d
                          content:
                            application/json:
                              schema:
                                type: object
                                properties:
                                  at: {type: string, format: date-time}
                                  day: {type: string, format: date}
                                  data: {type: string, format: byte}
                                  id: {type: string, format: uuid}
                                  price: {type: number, format: double}
                              examples:
                                a:
                                  value:
                                    price: 1.10
                                    at: 2020-01-01T00:00:00+08:00
                                    day: 2020-01-01
                                    data: aGk=
                                    id: 123E4567-E89B-12D3-A456-426614174000
                                    更多: [off, 007, ~, 1e2]
                            text/csv:
                              example: "a,b\\n1,2\\n"
                """));
        assertThat(operation
                        .responses()
                        .get(0)
                        .content()
                        .get(0)
                        .example("a")
                        .orElseThrow()
                        .value())
                .hasToString("{\"price\":1.10,\"at\":\"2020-01-01T00:00:00+08:00\",\"day\":\"2020-01-01\","
                        + "\"data\":\"aGk=\",\"id\":\"123E4567-E89B-12D3-A456-426614174000\","
                        + "\"更多\":[\"off\",\"007\",null,1E+2]}");
        assertThat(operation
                        .responses()
                        .get(0)
                        .content()
                        .get(1)
                        .examples()
                        .get(0)
                        .value()
                        .textValue())
                .isEqualTo("a,b\n1,2\n");
    }

    @Test
    void anExampleThatIsNullIsAnExample() {
        Operation operation = documents.operationOf(v30("""
                paths:
                  /a:
                    get:
                      responses:
                        200: {description: d, content: {a/b: {example: null}, c/d: {examples: {n: {value: null}}}}}
                """));
        assertThat(operation.responses().get(0).content())
                .allSatisfy(content ->
                        assertThat(content.examples().get(0).value().isNull()).isTrue());
    }

    @Test
    void keysOfAnyKindAreTexts() {
        Contract contract = documents.contractOf(v30("""
                paths:
                  /a:
                    get:
                      responses:
                        200: {description: d}
                        404: {description: d}
                components:
                  schemas:
                    A: {properties: {1.10: {}, true: {}, null: {}, 2020-01-01: {}, no: {}}}
                """));
        Operation operation = contract.operations().get(0);
        assertThat(operation.response(new StatusKey.Exact(200))).isPresent();
        assertThat(operation.response(new StatusKey.Exact(404))).isPresent();
        JsonNode properties = contract.documents()
                .at(contract.place().child("components").child("schemas").child("A"));
        assertThat(properties)
                .hasToString("{\"properties\":{\"1.10\":{},\"true\":{},\"null\":{},\"2020-01-01\":{},\"no\":{}}}");
    }

    @Test
    void jsonAndYamlAreReadAlike() {
        String json = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"T\", \"version\": \"1\"}, \"paths\": {}, "
                + "\"x-a\": [1.10, 1e2, \"2020-01-01\", null, {\"b\": 123456789012345678901234567890}]}";
        documents.write("openapi.json", json).write("openapi.yaml", json);
        Contract fromJson = documents.contract("openapi.json");
        Contract fromYaml = documents.contract("openapi.yaml");
        assertThat(fromJson.documents().at(fromJson.place()))
                .isEqualTo(fromYaml.documents().at(fromYaml.place()));
    }
}

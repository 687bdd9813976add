package io.understudy.verify.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What breaks callers follows from who reads what: requests may only be asked less of, answers may only promise more. */
class ComparisonTest {
    private static final String CONTRACT = """
            openapi: VERSION
            info: {title: Shop, version: '1'}
            paths:
              /items:
                get:
                  parameters:
                    - {name: limit, in: query, required: false, schema: {type: integer, maximum: 100}}
                  responses:
                    '200':
                      description: them
                      headers:
                        X-Total: {required: true, schema: {type: integer}}
                      content:
                        application/json:
                          schema: {type: array, items: {$ref: '#/components/schemas/Item'}}
                    '404': {description: none}
                post:
                  security: [{login: []}]
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/NewItem'}
                      text/plain: {schema: {type: string}}
                  responses:
                    '201': {description: added}
            components:
              securitySchemes:
                login: {type: http, scheme: basic}
                key: {type: apiKey, in: header, name: X-Key}
              schemas:
                Item:
                  type: object
                  required: [id]
                  properties:
                    id: {type: integer}
                    name: {type: string, maxLength: 20}
                NewItem:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string, maxLength: 10}
                    size: {type: string, enum: [small, large]}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Contract read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return new ContractReader(ReaderOptions.DEFAULTS).read(file).contract().orElseThrow();
    }

    private List<String> changes(String version, String from, String to) throws IOException {
        String older = CONTRACT.replace("VERSION", version);
        String newer = older.replace(lines(from), lines(to));
        assertThat(newer).isNotEqualTo(older);
        return Comparison.of(read("old.yaml", older), read("new.yaml", newer)).stream()
                .map(ApiChange::toString)
                .toList();
    }

    private static String lines(String text) {
        return text.strip().replace("\\n", "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "post: | put: | breaking: POST /items: the operation was removed [operation]",
                "limit, | max, | breaking: GET /items: query parameter limit was removed [parameter]",
                "required: false, schema | required: true, schema | breaking: GET /items: query parameter limit is required now [parameter]",
                "maximum: 100 | maximum: 50 | breaking: GET /items: query parameter limit: another minimum or maximum [schema]",
                "'404': | '410': | breaking: GET /items: response 404 was removed [response]",
                "X-Total: | X-Count: | breaking: GET /items: response 200: header X-Total was removed [response]",
                "text/plain: | text/csv: | breaking: POST /items: the body: media type text/plain was removed [request-body]",
                "required: [name] | required: [name, size] | breaking: POST /items: the body as application/json: required members with [size] [schema]",
                "enum: [small, large] | enum: [small] | breaking: POST /items: the body as application/json /size: values without [large] [schema]",
                "maxLength: 10 | maxLength: 5 | breaking: POST /items: the body as application/json /name: another maxLength [schema]",
                "required: [id] | required: [] | breaking: GET /items: response 200 as application/json /*: required members without [id] [schema]",
                "id: {type: integer} | id: {type: string} | breaking: GET /items: response 200 as application/json /* /id: type integer became string [schema]",
                "id: {type: integer} | key: {type: integer} | breaking: GET /items: response 200 as application/json /* /id was removed [schema]",
                "[{login: []}] | [{key: []}] | breaking: POST /items: callers are no longer let in by login [security]",
            })
    void breaks(String from, String to, String expected) throws IOException {
        assertThat(changes("3.0.3", from, to)).first().isEqualTo(expected);
        assertThat(changes("3.1.0", from, to)).first().isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "maximum: 100 | maximum: 200 | compatible: GET /items: query parameter limit: another minimum or maximum [schema]",
                "enum: [small, large] | enum: [small, large, huge] | compatible: POST /items: the body as application/json /size: values with [huge] [schema]",
                "maxLength: 20 | maxLength: 10 | compatible: GET /items: response 200 as application/json /* /name: another maxLength [schema]",
                "required: [name] | required: [] | compatible: POST /items: the body as application/json: required members without [name] [schema]",
                "required: true\\n        content | required: false\\n        content | compatible: POST /items: the body is no longer required [request-body]",
                "[{login: []}] | [{login: []}, {key: []}] | compatible: POST /items: callers are let in by key [security]",
                "'201': {description: added} | '201': {description: added}\\n        '202': {description: later} | compatible: POST /items: response 202 was added [response]",
            })
    void breaksNothing(String from, String to, String expected) throws IOException {
        assertThat(changes("3.0.3", from, to)).containsExactly(expected);
        assertThat(changes("3.1.0", from, to)).containsExactly(expected);
    }

    @Test
    void theSame() throws IOException {
        Contract contract = read("old.yaml", CONTRACT.replace("VERSION", "3.0.3"));
        assertThat(Comparison.of(contract, contract)).isEmpty();
    }

    @Test
    void whatIsReferredToInOtherFiles() throws IOException {
        String split = """
                openapi: 3.0.3
                info: {title: Shop, version: '1'}
                paths:
                  /items:
                    get:
                      responses:
                        '200':
                          description: it
                          content:
                            application/json: {schema: {$ref: 'EDITION.yaml#/Item'}}
                """;
        Files.writeString(folder.resolve("one.yaml"), "Item: {type: object, properties: {a: {type: string}}}");
        Files.writeString(folder.resolve("two.yaml"), "Item: {type: object, properties: {a: {type: integer}}}");
        assertThat(Comparison.of(
                        read("old.yaml", split.replace("EDITION", "one")),
                        read("new.yaml", split.replace("EDITION", "two"))))
                .extracting(ApiChange::toString)
                .containsExactly("breaking: GET /items: response 200 as application/json /a: type string became integer"
                        + " [schema]");
    }

    @Test
    void recursion() throws IOException {
        String tree = """
                openapi: 3.0.3
                info: {title: Tree, version: '1'}
                paths:
                  /tree:
                    get:
                      responses:
                        '200':
                          description: it
                          content:
                            application/json: {schema: {$ref: '#/components/schemas/Node'}}
                components:
                  schemas:
                    Node:
                      type: object
                      properties:
                        name: {type: string}
                        children: {type: array, items: {$ref: '#/components/schemas/Node'}}
                """;
        assertThat(Comparison.of(read("old.yaml", tree), read("new.yaml", tree.replace("name: {type: string}", ""))))
                .extracting(ApiChange::toString)
                .containsExactly("compatible: GET /tree: response 200 as application/json /name was removed [schema]");
    }
}

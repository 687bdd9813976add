package io.understudy.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.reading.ReaderOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the linter says of samples that do not fit, word for word. */
class ContractLinterTest {
    @TempDir
    private Path folder;

    @Test
    void warnsOfExamplesThatDoNotFitAtTheValueThatIsWrong() throws IOException {
        assertThat(lint("""
                openapi: 3.0.3
                info: {title: Tasks, version: '1'}
                paths:
                  /tasks:
                    post:
                      parameters:
                        - {name: dry, in: query, schema: {type: boolean}, example: 'perhaps'}
                      requestBody:
                        content:
                          application/json:
                            schema: {$ref: '#/components/schemas/Task'}
                            examples:
                              short:
                                value:
                                  title: ''
                      responses:
                        '201':
                          description: made
                          headers:
                            Location: {schema: {type: string, minLength: 3}, example: '/'}
                          content:
                            application/json:
                              schema: {$ref: '#/components/schemas/Task'}
                              example: {title: Tea}
                components:
                  schemas:
                    Task:
                      type: object
                      required: [id, title]
                      properties:
                        id: {type: integer, readOnly: true}
                        title: {type: string, minLength: 1}
                        state: {type: string, enum: [open, closed], default: new}
                        due: {type: string, format: date, example: tomorrow}
                """))
                .containsExactly(
                        "tasks.yaml:7:68: warning: the example does not fit its schema: must be boolean"
                                + " at /paths/~1tasks/post/parameters/0/example [misfit-example]",
                        "tasks.yaml:15:26: warning: the example 'short' does not fit its schema:"
                                + " must NOT have fewer than 1 character"
                                + " at /paths/~1tasks/post/requestBody/content/application~1json/examples/short/value/title"
                                + " [misfit-example]",
                        "tasks.yaml:20:71: warning: the example does not fit its schema:"
                                + " must NOT have fewer than 3 characters"
                                + " at /paths/~1tasks/post/responses/201/headers/Location/example [misfit-example]",
                        "tasks.yaml:24:15: warning: the example does not fit its schema:"
                                + " must have required property 'id'"
                                + " at /paths/~1tasks/post/responses/201/content/application~1json/example"
                                + " [misfit-example]",
                        "tasks.yaml:33:62: warning: the default does not fit its schema:"
                                + " must be equal to one of the allowed values: open, closed"
                                + " at /components/schemas/Task/properties/state/default [misfit-example]",
                        "tasks.yaml:34:52: warning: the example does not fit its schema:"
                                + " must match format \"date\""
                                + " at /components/schemas/Task/properties/due/example [misfit-example]");
    }

    @Test
    void aSampleThatSeveralOperationsShareIsReportedOnce() throws IOException {
        assertThat(lint("""
                swagger: '2.0'
                info: {title: Tasks, version: '1'}
                produces: [application/json]
                paths:
                  /a: {get: {responses: {'200': {$ref: '#/responses/One'}}}}
                  /b: {get: {responses: {'200': {$ref: '#/responses/One'}}}}
                responses:
                  One:
                    description: one
                    schema: {type: integer}
                    examples: {application/json: two}
                """))
                .containsExactly("tasks.yaml:11:34: warning: the example does not fit its schema:"
                        + " must be integer at /responses/One/examples/application~1json"
                        + " [misfit-example]");
    }

    @Test
    void whatTheApiSendsByItselfIsJudgedLikeTheRest() throws IOException {
        assertThat(lint("""
                openapi: 3.1.0
                info: {title: Tasks, version: '1'}
                paths:
                  /tasks:
                    post:
                      responses: {'201': {description: made}}
                      callbacks:
                        done:
                          '{$request.query.hook}':
                            post:
                              parameters:
                                - {name: X-Try, in: header, schema: {type: integer}, example: first}
                              requestBody:
                                content:
                                  application/json:
                                    schema: {$ref: '#/components/schemas/Task'}
                                    example: {title: 7}
                              responses: {'204': {description: seen}}
                webhooks:
                  late:
                    post:
                      requestBody: {content: {text/plain: {schema: {type: string, maxLength: 2}, example: late}}}
                      responses:
                        '200': {description: seen, content: {application/json: {schema: {type: array}, example: {}}}}
                components:
                  schemas:
                    Task:
                      type: object
                      required: [id, secret, title]
                      properties:
                        id: {type: integer, readOnly: true}
                        secret: {type: string, writeOnly: true}
                        title: {type: string}
                """))
                .containsExactly(
                        "tasks.yaml:12:79: warning: the example does not fit its schema: must be integer"
                                + " at /paths/~1tasks/post/callbacks/done/{$request.query.hook}/post/parameters/0/example"
                                + " [misfit-example]",
                        "tasks.yaml:17:38: warning: the example does not fit its schema: must be string"
                                + " at /paths/~1tasks/post/callbacks/done/{$request.query.hook}/post/requestBody"
                                + "/content/application~1json/example/title [misfit-example]",
                        "tasks.yaml:22:91: warning: the example does not fit its schema:"
                                + " must NOT have more than 2 characters"
                                + " at /webhooks/late/post/requestBody/content/text~1plain/example [misfit-example]",
                        "tasks.yaml:24:88: warning: the example does not fit its schema: must be array"
                                + " at /webhooks/late/post/responses/200/content/application~1json/example"
                                + " [misfit-example]");
    }

    @Test
    void anExpressionThatIsNoneIsReportedWhereItStands() throws IOException {
        assertThat(lint("""
                openapi: 3.1.0
                info: {title: Tasks, version: '1'}
                paths: {}
                components:
                  schemas:
                    Odd: {type: string, pattern: '(['}
                    Old: {type: string, examples: [1, fine]}
                """))
                .containsExactly(
                        "tasks.yaml:6:34: warning: the pattern is no regular expression of ECMA-262:"
                                + " the class of characters is not closed at character 2; it is ignored"
                                + " at /components/schemas/Odd/pattern"
                                + " [bad-pattern]",
                        "tasks.yaml:7:36: warning: the example does not fit its schema:"
                                + " must be string at /components/schemas/Old/examples/0"
                                + " [misfit-example]");
    }

    @Test
    void aKeywordOfTheWrongTypeIsAnError() throws IOException {
        assertThat(lint("""
                openapi: 3.0.3
                info: {title: Tasks, version: '1'}
                paths: {}
                components:
                  schemas:
                    Odd:
                      maximum: ten
                      example: 3
                """))
                .containsExactly("tasks.yaml:7:16: error: 'maximum' must be a number; it is ignored"
                        + " at /components/schemas/Odd/maximum [invalid-schema]");
    }

    @Test
    void anExampleInXmlIsTextAndNotJudgedAsJson() throws IOException {
        assertThat(lint("""
                openapi: 3.0.3
                info: {title: Tasks, version: '1'}
                paths:
                  /a:
                    get:
                      responses:
                        '200':
                          description: ok
                          content:
                            application/xml: {schema: {type: object}, example: '<a/>'}
                """)).isEmpty();
    }

    private List<String> lint(String document) throws IOException {
        Path file = folder.resolve("tasks.yaml");
        Files.writeString(file, document);
        return new ContractLinter(ReaderOptions.DEFAULTS)
                .lint(file).stream()
                        .map(diagnostic -> diagnostic.toString().replace(folder + "/", ""))
                        .toList();
    }
}

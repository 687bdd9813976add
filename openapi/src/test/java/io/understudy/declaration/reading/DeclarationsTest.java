package io.understudy.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.diagnostic.Severity;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found wrong with declarations, in the words in which people read it. */
class DeclarationsTest {
    private static final Path TASKS = Path.of("../mock-server/src/test/resources/state/openapi.yaml");
    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            x-mock:
              accounts: {ann: {scheme: basic, username: ann, password: x, roles: [owner]}}
              collections: {tasks: {key: id, fields: {file: {content: true}}}}
              DOCUMENT
            paths:
              /tasks/{id}:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                get:
                  x-mock: {OPERATION}
                  responses: {'200': {description: d, content: {application/json: {examples: {one: {value: {}}}}}}}
            components:
              securitySchemes:
                basic: {type: http, scheme: basic}
                digest: {type: http, scheme: digest}
              examples: {Some: {value: {list: [1], entry: {id: 1}}}}
            """;

    @TempDir
    private Path folder = Path.of("");

    private List<Diagnostic> inspect(String document, String operation) throws IOException {
        return inspect(DOCUMENT.replace("DOCUMENT", document).replace("OPERATION", operation));
    }

    private List<Diagnostic> inspect(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("openapi.yaml"), text);
        return new ContractReader(ReaderOptions.DEFAULTS, List.of(new DeclarationInspection()))
                .read(file)
                .diagnostics();
    }

    private static void check(List<Diagnostic> found, String pointer, String message) {
        assertThat(found).hasSize(1);
        Diagnostic only = found.get(0);
        assertThat(only.severity()).isEqualTo(Severity.ERROR);
        assertThat(only.rule()).isEqualTo("x-mock");
        assertThat(only.message()).isEqualTo(message);
        assertThat(only.location().pointer()).isEqualTo(pointer);
        assertThat(only.location().line()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        scenarois: {}                                                    | /scenarois                     | 'scenarois' is not known here; did you mean 'scenarios'?
        tokens: {scheme: basic, life: 3}                                 | /tokens/life                   | 'life' is not known here; there is scheme, lifetime
        tokens: {scheme: basic}                                          | /tokens/scheme                 | the security scheme 'basic' takes no token; name one that does
        tokens: {scheme: digest}                                         | /tokens/scheme                 | the security scheme 'digest' takes no token; name one that does
        tokens: {scheme: bsic}                                           | /tokens/scheme                 | there is no security scheme 'bsic'; did you mean 'basic'?
        tokens: {scheme: basic, lifetime: 0}                             | /tokens/lifetime               | 'lifetime' must be >= 1
        refusals: {forbidden: {status: 403}}                             | /refusals/forbidden/status     | no operation has a response for the status 403
        refusals: {forbidden: {status: 200, example: two}}               | /refusals/forbidden/example    | the response for the status 200 has no example 'two' in any operation
        refusals: {forbidden: {status: 200, set: {/m: 'a {b'}}}          | /refusals/forbidden/set/~1m    | 'a {b' is no template: the brace at position 3 is not closed
        violations: [{in: body, refuse: {status: 200, example: two}}]    | /violations/0/refuse/example   | the response for the status 200 has no example 'two' in any operation
        violations: [{in: boddy, refuse: {status: 200}}]                 | /violations/0/in               | 'in' must be equal to one of the allowed values: query, path, header, cookie, body
        scenarios: {s: {collections: {task: []}}}                        | /scenarios/s/collections/task  | there is no collection 'task'; did you mean 'tasks'?
        scenarios: {s: {every: {status: 503}}}                           | /scenarios/s/every/status      | no operation has a response for the status 503
        """)
    void ofTheDocument(String document, String pointer, String message) throws IOException {
        check(inspect(document, ""), "/x-mock" + pointer, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        key: id, seed: [{example: Soem}]                                       | /seed/0/example          | there is no example 'Soem' under components/examples; did you mean 'Some'?
        key: id, seed: [{example: Some, at: /list}]                            | /seed/0/at               | there is neither an object nor a list of objects in the example at '/list'
        key: id, seed: [{times: 2}]                                            | /seed/0                  | a seed has either an example or values
        key: id, seed: [{values: [{}], set: {id: '1 +'}}]                      | /seed/0/set/id           | '1 +' is no expression in JSONata: Unexpected end of expression
        key: id, fields: {a: {clock: {format: 'nonsense'}}}                    | /fields/a/clock/format   | 'nonsense' is no format of times; write ISO, epoch-seconds, or a pattern such as yyyy-MM-dd HH:mm:ss
        key: id, fields: {a: {clock: {format: ISO, zone: Mars}}}               | /fields/a/clock/zone     | 'Mars' is no time zone; write one such as Asia/Shanghai or +08:00
        key: id, fields: {a: {random: hex, sequence: {}}}                      | /fields/a                | a field has one source, not sequence and random; keep one of them
        key: id, fields: {a: {type: int}}                                      | /fields/a/type           | 'type' must be equal to one of the allowed values: integer, number, text, boolean
        key: id, references: [{field: a, collection: ohters, refuse: {status: 200}}] | /references/0/collection | there is no collection 'ohters'; did you mean 'others'?
        key: id, rules: [{must: '(', refuse: {status: 200}}]                   | /rules/0/must            | '(' is no expression in JSONata: Expected ")" before end of expression
        key: id, limits: [{atMost: 1, refuse: {status: 204}}]                  | /limits/0/refuse/status  | no operation has a response for the status 204
        seed: []                                                               | ``                       | 'others' must have required property 'key'
        """)
    void ofACollection(String collection, String pointer, String message) throws IOException {
        String collections = "collections: {tasks: {key: id}, others: {" + collection + "}}";
        String document = DOCUMENT.replaceAll("collections: .*", Matcher.quoteReplacement(collections))
                .replace("DOCUMENT", "")
                .replace("OPERATION", "");
        check(inspect(document), "/x-mock/collections/others" + pointer, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        raed: {collection: tasks, by: {id: id}}                                  | /raed                   | 'raed' is not known here; did you mean 'read'?
        read: {collection: tasks}                                                | /read                   | 'read' must have required property 'by'
        read: {collection: task, by: {id: id}}                                   | /read/collection        | there is no collection 'task'; did you mean 'tasks'?
        read: {collection: tasks, by: {idd: id}}                                 | /read/by/idd            | the operation has no parameter 'idd'; did you mean 'id'?
        read: {collection: tasks, by: {id: id}, status: 201}                     | /read/status            | the operation has no response for the status 201
        read: {collection: tasks, by: {id: id}, also: {/a: b}}                   | /read/also              | what else stands in the answer needs a place beside the entry; say with 'into' where the entry stands
        read: {collection: tasks, by: {id: id}, shape: {set: {a: ')'}}}          | /read/shape/set/a       | ')' is no expression in JSONata: The symbol ")" cannot be used as a unary operator
        list: {collection: tasks, page: {number: {parameter: p}, size: {parameter: id, default: 1}}} | /list/page/number/parameter | the operation has no parameter 'p'; there is id
        list: {collection: tasks, page: {number: {parameter: id, into: /n}, size: {parameter: id, default: 1}}} | /list/page | what else stands in the answer needs a place beside the list; say with 'into' where the list stands
        list: {collection: tasks, filters: {q: {field: a}}}                      | /list/filters/q         | the operation has no parameter 'q'; there is id
        list: {collection: tasks}, read: {collection: tasks, by: {id: id}}       | ``                      | an operation has one action, not list and read; keep one of them
        setContent: {collection: tasks, by: {id: id}, field: other}              | /setContent             | the field 'other' needs 'content: true' in the collection
        issueToken: {token: /token}                                              | /issueToken             | the document declares no tokens; add x-mock.tokens with the security scheme that takes them
        roles: [ower]                                                            | /roles/0                | no account has the role 'ower'; did you mean 'owner'?
        rules: [{must: 'true', refuse: {status: 400}}]                           | /rules/0/refuse/status  | the operation has no response for the status 400
        otherMethods: {status: 200, example: on}                                 | /otherMethods/example   | the response for the status 200 has no example 'on'; did you mean 'one'?
        """)
    void ofAnOperation(String operation, String pointer, String message) throws IOException {
        check(inspect("", operation), "/paths/~1tasks~1{id}/get/x-mock" + pointer, message);
    }

    @Test
    void aDeclarationWithoutAFlawIsRead() {
        Contract tasks = new ContractReader(ReaderOptions.DEFAULTS)
                .read(TASKS)
                .contract()
                .orElseThrow();
        assertThat(Declarations.of(tasks).collections()).containsOnlyKeys("tasks", "files");
        assertThat(Declarations.of(tasks).operations().keySet())
                .extracting(Operation::id)
                .hasSize(10)
                .doesNotContain("ping");
    }

    @Test
    void aContractWithoutADeclarationDeclaresNothing() throws IOException {
        Path file = Files.writeString(
                folder.resolve("plain.yaml"), "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n");
        Contract plain =
                new ContractReader(ReaderOptions.DEFAULTS).read(file).contract().orElseThrow();
        assertThat(Declarations.of(plain).isEmpty()).isTrue();
    }

    @Test
    void whoeverServesAContractIsToldOfEveryFlaw() throws IOException {
        Path file = folder.resolve("openapi.yaml");
        Files.writeString(file, DOCUMENT.replace("DOCUMENT", "a: 1").replace("OPERATION", "b: 2"));
        Contract contract =
                new ContractReader(ReaderOptions.DEFAULTS).read(file).contract().orElseThrow();
        assertThatThrownBy(() -> Declarations.of(contract))
                .isInstanceOf(InvalidDeclarationException.class)
                .hasMessageContaining("openapi.yaml#/x-mock/a: 'a' is not known here; there is accounts, tokens,")
                .hasMessageContaining("openapi.yaml#/paths/~1tasks~1{id}/get/x-mock/b: 'b' is not known here;");
    }
}

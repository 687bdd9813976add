package io.understudy.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.lint.ContractLinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule finds its mistake at its own line and column, and has a page. */
class LintRulesTest {
    private static final String START = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";

    @TempDir
    Path folder;

    private List<String> lint(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("openapi.yaml"), START + text);
        return new ContractLinter(ReaderOptions.DEFAULTS)
                .lint(file).stream()
                        .map(Diagnostic::toString)
                        .map(line -> line.replace(folder + "/", ""))
                        .toList();
    }

    @Test
    void everyRuleHasAPageThatNamesIt() throws IOException {
        for (LintRule rule : LintRules.all()) {
            assertThat(Files.readString(Path.of("docs/rules", rule.id() + ".md")))
                    .startsWith("# " + rule.id() + "\n");
        }
        assertThat(LintRules.all()).extracting(LintRule::id).doesNotHaveDuplicates();
    }

    @Test
    void aRequirementOfASchemeThatIsNotDeclared() throws IOException {
        assertThat(lint("""
                        security: [{bearrer: []}]
                        paths: {}
                        components: {securitySchemes: {bearer: {type: http, scheme: bearer}}}
                        """))
                .containsExactly(
                        "openapi.yaml:3:13: error: no security scheme is named 'bearrer', so nobody is let in; "
                                + "declare it, or correct the name at /security/0/bearrer [undeclared-security-scheme]");
    }

    @Test
    void variablesOfServers() throws IOException {
        assertThat(lint("""
                        servers:
                          - url: https://{a}.x.test/{b}
                            variables: {a: {default: z, enum: [y]}}
                        paths: {}
                        """))
                .containsExactly(
                        "openapi.yaml:4:10: error: the variable {b} is not defined; define it under 'variables', with a "
                                + "default at /servers/0/url [undefined-server-variable]",
                        "openapi.yaml:5:30: error: the default 'z' is none of the values under 'enum'; add it there "
                                + "at /servers/0/variables/a/default [server-default-outside-enum]");
    }

    @Test
    void linksThatLeadNowhere() throws IOException {
        assertThat(lint("""
                        paths:
                          /a:
                            get:
                              operationId: a
                              responses:
                                '200':
                                  description: d
                                  links:
                                    l1: {operationId: nope}
                                    l2: {operationRef: '#/paths/~1zzz/get'}
                                    l3: {operationId: a}
                                    l4: {operationRef: '#/paths/~1a/get'}
                        """))
                .containsExactly(
                        "openapi.yaml:11:31: error: no operation has the operationId 'nope'; correct it, or remove the link "
                                + "at /paths/~1a/get/responses/200/links/l1/operationId [dangling-link]",
                        "openapi.yaml:12:32: error: '#/paths/~1zzz/get' leads to no operation; correct it, or remove the "
                                + "link at /paths/~1a/get/responses/200/links/l2/operationRef [dangling-link]");
    }

    @Test
    void mappingsThatLeadNowhere() throws IOException {
        assertThat(lint("""
                        paths: {}
                        components:
                          schemas:
                            A: {type: object}
                            S:
                              oneOf: [{$ref: '#/components/schemas/A'}]
                              discriminator:
                                propertyName: t
                                mapping: {x: '#/components/schemas/Nope', y: Gone, a: A, b: '#/components/schemas/A'}
                        """))
                .containsExactly(
                        "openapi.yaml:11:22: error: '#/components/schemas/Nope' is no schema; correct it, or remove the value "
                                + "from the mapping at /components/schemas/S/discriminator/mapping/x [dangling-mapping]",
                        "openapi.yaml:11:54: error: 'Gone' is no schema; correct it, or remove the value from the mapping "
                                + "at /components/schemas/S/discriminator/mapping/y [dangling-mapping]");
    }

    @Test
    void statusesAndMediaTypes() throws IOException {
        assertThat(lint("""
                        paths: {/a: {get: {responses: {2xx: {description: d, content: {json: {schema: {}}}}}}}}
                        """))
                .contains(
                        "openapi.yaml:3:32: error: a range of statuses is written in capitals: write '2XX' instead of '2xx' "
                                + "at /paths/~1a/get/responses/2xx [status-range-case]",
                        "openapi.yaml:3:64: error: 'json' is no media type; write a type and a subtype, such as "
                                + "application/json at /paths/~1a/get/responses/2xx/content/json [malformed-media-type]");
    }

    @Test
    void aNullableEnumListsNull() throws IOException {
        assertThat(lint("""
                        paths: {}
                        components:
                          schemas:
                            A: {type: string, nullable: true, enum: [a]}
                            B: {type: string, nullable: true, enum: [a, null]}
                        """))
                .containsExactly(
                        "openapi.yaml:6:39: warning: the schema is nullable, but 'enum' does not list null; "
                                + "add null, which is accepted here at /components/schemas/A/enum [nullable-enum-without-null]");
    }
}

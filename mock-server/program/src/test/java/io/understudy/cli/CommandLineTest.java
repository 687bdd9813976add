package io.understudy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final String ROUTING = "../src/test/resources/scenarios/routing/openapi.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private int run(String... arguments) {
        return CommandOutcome.run(out, err, arguments);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Nested
    class Alone {
        @Test
        void theProgramShowsItsHelp() {
            assertThat(run()).isZero();
            assertThat(out.toString())
                    .startsWith("Usage: understudy [--help] [--version] [COMMAND]\n")
                    .contains("\nMock an API:\n  mock     Serves mocks of contracts.\n")
                    .contains("\nWork on contracts:\n  lint     Finds what is wrong with contracts.\n");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "mock ",
                    "proxy ",
                    "lint ",
                    "apply ",
                    "declare ",
                    "state ",
                    "verify ",
                    "replay ",
                    "drift ",
                    "diff ",
                    "cleanup "
                })
        void theVersionIsTheBuilds(String command) {
            assertThat(run((command + "--version").split(" ", -1))).isZero();
            assertThat(out.toString()).matches("understudy \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        }

        @Test
        void anUnknownCommandIsWrongUsage() {
            assertThat(run("moc")).isEqualTo(2);
            assertThat(err.toString()).startsWith("Unmatched argument at index 0: 'moc'\n");
        }
    }

    @Nested
    class Mock {
        @Test
        void aContractThatDeclaresWhatCannotBeIsRefusedWithThePlace() throws IOException {
            String contract = file("openapi.yaml", """
                    openapi: 3.0.3
                    info: {title: T, version: '1'}
                    x-mock: {colections: {}}
                    paths: {/a: {get: {responses: {'200': {description: d}}}}}
                    """);
            assertThat(run("mock", "--port", "0", contract)).isEqualTo(2);
            assertThat(err.toString().replace(contract, "FILE")).isEqualTo("""
                            FILE:3:10: error: 'colections' is not known here; did you mean 'collections'? [x-mock]
                              at /x-mock/colections
                              x-mock: {colections: {}}
                                       ^
                            FILE cannot be served.
                            """);
            assertThat(run("lint", contract)).isEqualTo(1);
            assertThat(out.toString()).contains("[x-mock]").endsWith(": 1 error and 0 warnings\n");
        }

        @ParameterizedTest
        @CsvSource({
            "--stateless --stateful, --stateless and --stateful exclude each other",
            "--stateless --state-file f, --state-file has nothing to keep with --stateless",
            "--stateless --state-redis redis://h, --state-redis has nothing to keep with --stateless",
            "--state-file f --state-redis redis://h, --state-file and --state-redis exclude each other",
            "--state-redis nonsense, Invalid value for option '--state-redis': write an address such as"
                    + " redis://localhost:6379"
        })
        void whatCannotBeIsWrongUsage(String options, String sentence) {
            String[] arguments = ("mock --port 0 " + options + " " + ROUTING).split(" ");
            assertThat(run(arguments)).isEqualTo(2);
            assertThat(err.toString()).startsWith(sentence + "\n");
        }

        @Test
        void aRedisServerThatIsNotThereIsNamed() {
            assertThat(run("mock", "--port", "0", "--state-redis", "redis://127.0.0.1:1", ROUTING))
                    .isEqualTo(2);
            assertThat(err).hasToString("The Redis server at 127.0.0.1:1 cannot be used.\n");
        }

        @Test
        void anUnknownScenarioIsNamedWithThoseThatThereAre() {
            assertThat(run("mock", "--port", "0", "--scenario", "x", "../src/test/resources/state/openapi.yaml"))
                    .isEqualTo(2);
            assertThat(err.toString()).isEqualTo("There is no scenario 'x'; there is empty, maintenance.\n");
        }

        @Test
        void anUnknownOptionIsWrongUsage() {
            assertThat(run("mock", "--prot", "1")).isEqualTo(2);
            assertThat(err.toString())
                    .startsWith("Unknown option: '--prot'\nUsage: understudy mock [OPTIONS] [[NAME=]CONTRACT...]\n")
                    .contains("  -p, --port=PORT ");
        }

        @Test
        void aPortThatIsNoNumberIsWrongUsage() {
            assertThat(run("mock", "--port", "many")).isEqualTo(2);
            assertThat(err.toString()).startsWith("Invalid value for option '--port': 'many' is not an int\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "65536"})
        void aPortThatCannotBeIsWrongUsage(String port) {
            assertThat(run("mock", "--port=" + port, ROUTING)).isEqualTo(2);
            assertThat(err.toString())
                    .startsWith("Invalid value for option '--port': " + port + " is not between 0 and 65535\n");
        }

        @Test
        void aPortForHttpsThatCannotBeIsWrongUsage() {
            assertThat(run("mock", "--https-port=-1", ROUTING)).isEqualTo(2);
            assertThat(err.toString())
                    .startsWith("Invalid value for option '--https-port': -1 is not between 0 and 65535\n");
        }

        @Test
        void onePortForHttpAndHttpsIsWrongUsage() {
            assertThat(run("mock", "--port=4010", "--https-port=4010", ROUTING)).isEqualTo(2);
            assertThat(err.toString())
                    .startsWith("Invalid value for option '--https-port': 4010 is the port for HTTP\n");
        }

        @Test
        void aKeystoreWithoutAPortForHttpsIsWrongUsage() {
            assertThat(run("mock", "--keystore=keys.p12", ROUTING)).isEqualTo(2);
            assertThat(err.toString()).startsWith("--keystore is for HTTPS: name a port for it with --https-port\n");
        }

        @Test
        void aMissingKeystoreIsNamed() {
            assertThat(run("mock", "--port=0", "--https-port=0", "--keystore=keys.p12", ROUTING))
                    .isEqualTo(2);
            assertThat(err).hasToString("There is no keystore keys.p12.\n");
        }

        @Test
        void anExtensionThatIsNotThereIsNamed() {
            assertThat(run("mock", "--port=0", "--extensions", "com.example.Absent,com.example.Other", ROUTING))
                    .isEqualTo(2);
            assertThat(err)
                    .hasToString("There is no class com.example.Absent on the class path; name the jar that has it:"
                            + " java -cp understudy.jar:extensions.jar io.understudy.cli.Understudy.\n");
        }

        @Test
        void aClassThatIsNoExtensionIsNamed() {
            assertThat(run("mock", "--port=0", "--extensions=java.lang.String", ROUTING))
                    .isEqualTo(2);
            assertThat(err)
                    .hasToString("java.lang.String is no extension: it implements neither"
                            + " com.github.tomakehurst.wiremock.extension.Extension nor ExtensionFactory of the same"
                            + " package.\n");
        }

        @Test
        void aMissingFileIsNamed() {
            assertThat(run("mock", "no-such-file.yaml", ROUTING, "nor-this.yaml"))
                    .isEqualTo(2);
            assertThat(err).hasToString("There is no file no-such-file.yaml.\nThere is no file nor-this.yaml.\n");
            assertThat(out.toString()).isEmpty();
        }

        @Test
        void aFolderIsNoContract() {
            assertThat(run("mock", "src")).isEqualTo(2);
            assertThat(err).hasToString("src is a folder; name the contract in it.\n");
        }

        @Test
        void aContractThatCannotBeUsedIsShownWithItsDiagnostics() throws IOException {
            String broken = file("broken.yaml", "openapi: 3.0.3\npaths: [}\n");
            assertThat(run("mock", broken)).isEqualTo(2);
            assertThat(err.toString())
                    .startsWith(broken + ":2:9: error: not YAML: ")
                    .endsWith(" [syntax]\n  paths: [}\n          ^\n" + broken + " cannot be served.\n");
        }

        @Test
        void contractsThatClaimTheSameAreNamed() {
            assertThat(run("mock", "--port=0", ROUTING, ROUTING)).isEqualTo(2);
            assertThat(err.toString().lines())
                    .hasSize(6)
                    .allMatch(
                            line -> line.matches(
                                    "[A-Z]+ /api/v1/\\S+ is claimed twice: by file:\\S+#/paths/\\S+ and by file:\\S+#/paths/\\S+\\."));
        }

        @Test
        void aTakenPortIsNamed() throws IOException {
            try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                assertThat(run("mock", "-p", Integer.toString(taken.getLocalPort()), ROUTING))
                        .isEqualTo(2);
                assertThat(err)
                        .hasToString("Port " + taken.getLocalPort() + " of 127.0.0.1 is already in use:"
                                + " choose another with --port, or 0 for a free one.\n");
            }
        }

        @Test
        void theHelpIsTheOneInTheReadme() throws IOException {
            assertThat(run("mock", "--help")).isZero();
            assertThat(Files.readString(Path.of("../README.md"))).contains("```\n" + out + "```\n");
        }
    }

    @Nested
    class Serving {
        /** Runs the command in a thread until the mock listens, does something with its address, and stops it. */
        private int serve(IOConsumer<String> use, String... arguments) throws Exception {
            FutureTask<Integer> command = new FutureTask<>(() -> run(arguments));
            Thread thread = new Thread(command);
            thread.start();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> command.isDone() || out.toString().contains("Understudy is listening on "));
            String text = out.toString();
            use.accept(text.substring(text.indexOf("http://127", text.indexOf("is listening on ")))
                    .strip());
            thread.interrupt();
            return command.get();
        }

        private interface IOConsumer<T> {
            void accept(T value) throws Exception;
        }

        private int status(String url) throws Exception {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
                    .statusCode();
        }

        @Test
        void listsTheOperationsAndSaysLastWhereItListens() throws Exception {
            String[] address = new String[1];
            assertThat(serve(url -> address[0] = url, "mock", "-p", "0", ROUTING))
                    .isZero();
            assertThat(out).hasToString("""
                            Routing
                              GET     /api/v1/users/{id}.json  getUser
                              DELETE  /api/v1/users/{id}.json  deleteUser
                              GET     /api/v1/users/me.json    getMe
                              GET     /api/v1/both             getBoth
                              HEAD    /api/v1/both             headBoth
                              OPTIONS /api/v1/options          askOptions
                              Try: curl %1$s/api/v1/users/me.json

                            Understudy is listening on %1$s
                            """.formatted(address[0]));
            assertThat(err.toString()).isEmpty();
        }

        @Test
        void withoutContractsServesThoseThatComeWithTheProgram() throws Exception {
            serve(url -> assertThat(status(url + "/nowhere")).isEqualTo(404), "mock", "-p", "0");
            assertThat(out.toString().lines().filter(line -> line.startsWith("  Try: ")))
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("  Try: curl -u admin:admin-pass http://127.0.0.1:"),
                            second -> assertThat(second)
                                    .startsWith("  Try: curl -u ab476257-5230-42f2-ae14-ea2a8e9ceb1d:"
                                            + "eba52e58c494cf68dd1077ddb174264c http://127.0.0.1:"));
        }

        @Test
        void aNameIsAPrefix() throws Exception {
            serve(
                    url -> {
                        assertThat(status(url + "/left/users/7.json")).isEqualTo(200);
                        assertThat(status(url + "/right/api/v1/users/7.json")).isEqualTo(200);
                        assertThat(status(url + "/users/7.json")).isEqualTo(404);
                    },
                    "mock",
                    "-p",
                    "0",
                    "left=" + ROUTING,
                    "right=" + ROUTING);
        }

        @ParameterizedTest
        @ValueSource(strings = {"--cors=false", "--no-cors"})
        void corsCanBeSwitchedOff(String option) throws Exception {
            serve(
                    url -> assertThat(HttpClient.newHttpClient()
                                    .send(
                                            HttpRequest.newBuilder(URI.create(url + "/users/7.json"))
                                                    .build(),
                                            BodyHandlers.discarding())
                                    .headers()
                                    .firstValue("Access-Control-Allow-Origin"))
                            .isEmpty(),
                    "mock",
                    "-p",
                    "0",
                    option,
                    ROUTING);
        }

        @ParameterizedTest
        @ValueSource(strings = {"--cors", "--cors=true", "-m", "--multiprocess=true", "--host=127.0.0.1"})
        void prismsOptionsAreTaken(String option) throws Exception {
            assertThat(serve(
                            url -> assertThat(HttpClient.newHttpClient()
                                            .send(
                                                    HttpRequest.newBuilder(URI.create(url + "/users/7.json"))
                                                            .build(),
                                                    BodyHandlers.discarding())
                                            .headers()
                                            .firstValue("Access-Control-Allow-Origin"))
                                    .hasValue("*"),
                            "mock",
                            "--port=0",
                            option,
                            ROUTING))
                    .isZero();
        }

        @ParameterizedTest
        @ValueSource(strings = {"silent", "error", "WARN"})
        void canBeQuiet(String level) throws Exception {
            serve(url -> {}, "mock", "-p", "0", "-v", level, ROUTING);
            assertThat(out.toString()).matches("Understudy is listening on http://127.0.0.1:\\d+\n");
        }

        @Test
        void saysWhereItListensForHttps() throws Exception {
            serve(url -> {}, "mock", "-p", "0", "--https-port", "0", "-v", "silent", ROUTING);
            assertThat(out.toString())
                    .matches("Understudy is listening on http://127.0.0.1:\\d+ and https://127.0.0.1:\\d+\n");
        }

        @Test
        void theAdminApiIsForThoseWithTheToken() throws Exception {
            serve(
                    url -> {
                        assertThat(status(url + "/__admin/mappings")).isEqualTo(401);
                        assertThat(status(url + "/users/7.json")).isEqualTo(200);
                    },
                    "mock",
                    "-p",
                    "0",
                    "--admin-token",
                    "s3cret",
                    ROUTING);
        }

        @Test
        void itStopsWhenTheAdminApiIsToldSo() throws Exception {
            FutureTask<Integer> command = new FutureTask<>(() -> run("mock", "-p", "0", "-v", "silent", ROUTING));
            new Thread(command).start();
            await().atMost(Duration.ofSeconds(30)).until(() -> out.toString().endsWith("\n"));
            String url =
                    out.toString().substring(out.toString().indexOf("http://")).strip();
            HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(url + "/__admin/shutdown"))
                                    .POST(BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.discarding());
            assertThat(command.get(30, TimeUnit.SECONDS)).isZero();
        }

        @Test
        void canTellEveryAnswer() throws Exception {
            serve(url -> status(url + "/users/7.json?a=b"), "mock", "-p", "0", "-v", "debug", ROUTING);
            assertThat(out.toString()).endsWith("\nGET /users/7.json?a=b 200\n");
        }

        @ParameterizedTest
        @CsvSource({"info, 1", "debug, 3"})
        void tellsWhatWentWrongWithCallbacksOrEverything(String level, int lines) throws Exception {
            serve(
                    url -> {
                        HttpRequest subscription = HttpRequest.newBuilder(URI.create(url + "/subscriptions/news"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"hook\": \"http://192.0.2.1/hook\"}"))
                                .build();
                        HttpClient.newHttpClient().send(subscription, BodyHandlers.discarding());
                        await().until(() -> said().size() == lines);
                    },
                    "mock",
                    "-p",
                    "0",
                    "-v",
                    level,
                    "--allow-callbacks",
                    "127.0.0.1,other.example.com:8080",
                    "../src/test/resources/callbacks/openapi.yaml");
            assertThat(said())
                    .contains("callback opened was not sent: '192.0.2.1' is no loopback address; to allow it, add"
                            + " --allow-callbacks=192.0.2.1.");
        }

        /** What is said after the start. */
        private List<String> said() {
            String all = out.toString();
            int start = all.indexOf('\n', all.indexOf("Understudy is listening"));
            return all.substring(start + 1).lines().toList();
        }

        @Test
        void aHostForCallbacksThatIsNoneIsWrongUsage() {
            assertThat(run("mock", "--allow-callbacks", "http://example.com")).isEqualTo(2);
            assertThat(err.toString())
                    .startsWith("Invalid value for option '--allow-callbacks' (HOST[:PORT]): 'http://example.com' is no"
                            + " host such as example.com, example.com:8080 or [::1]:8080\n");
        }

        @Test
        void aContractWithErrorsIsServedWithANotice() throws Exception {
            String flawed = file("flawed.yaml", """
                    openapi: 3.0.3
                    info: {title: Flawed, version: '1'}
                    paths:
                      /users/{id}:
                        get:
                          responses:
                            '200': {description: Fine}
                    """);
            serve(url -> assertThat(status(url + "/users/7")).isEqualTo(200), "mock", "-p", "0", flawed);
            assertThat(err)
                    .hasToString(flawed + ":5:5: error: the placeholder {id} is not declared; add a parameter of this "
                            + "name with 'in: path' [undeclared-path-parameter]\n" + flawed
                            + " has 1 error; \"understudy lint " + flawed + "\" shows where.\n");
        }
    }

    @Nested
    class Lint {
        @Test
        void aGoodContractIsFine() {
            assertThat(run("lint", ROUTING)).isZero();
            assertThat(out).hasToString(ROUTING + ": 0 errors and 0 warnings\n");
        }

        @Test
        void aDanglingReferenceIsShownWithItsPlace() throws IOException {
            String contract = file("contract.yaml", """
                    openapi: 3.0.3
                    info: {title: 帮我吧, version: '1'}
                    paths:
                      /users:
                        get:
                          responses:
                            '200': {description: 用户, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
                    """);
            assertThat(run("lint", contract)).isEqualTo(1);
            assertThat(out.toString())
                    .startsWith(contract + ":7:78: error: ")
                    .contains("[dangling-reference]\n  at /paths/~1users/get/responses/200/")
                    .contains("\n" + " ".repeat(2 + 77 + 2) + "^\n")
                    .endsWith(contract + ": 1 error and 0 warnings\n");
        }

        @Test
        void warningsAloneAreNoFailure() throws IOException {
            String contract = file("contract.yaml", """
                    openapi: 3.0.3
                    info: {title: Warned, version: '1'}
                    paths:
                      /users:
                        get:
                          responses:
                            '200':
                              description: Fine
                              content:
                                application/json:
                                  schema: {type: integer}
                                  example: text
                    """);
            assertThat(run("lint", contract)).isZero();
            assertThat(out.toString()).contains(": warning: ").endsWith(contract + ": 0 errors and 1 warning\n");
        }

        @Test
        void severalContractsAreJudgedEach() throws IOException {
            String broken = file("broken.yaml", "[");
            assertThat(run("lint", ROUTING, broken)).isEqualTo(1);
            assertThat(out.toString())
                    .startsWith(ROUTING + ": 0 errors and 0 warnings\n")
                    .endsWith(broken + ": 1 error and 0 warnings\n");
        }

        @Test
        void aFileOutsideTheFolderIsReadWhenAllowed() throws IOException {
            Files.createDirectory(folder.resolve("inner"));
            file("user.yaml", "type: object\n");
            String contract = file("inner/contract.yaml", """
                    openapi: 3.0.3
                    info: {title: Outside, version: '1'}
                    paths:
                      /users:
                        get:
                          responses:
                            '200': {description: Fine, content: {application/json: {schema: {$ref: ../user.yaml}}}}
                    """);
            assertThat(run("lint", contract)).isEqualTo(1);
            assertThat(run("lint", "--allow-outside-files", contract)).isZero();
        }

        @Test
        void aMissingFileIsWrongUsage() {
            assertThat(run("lint", "no-such-file.yaml")).isEqualTo(2);
            assertThat(err).hasToString("There is no file no-such-file.yaml.\n");
        }

        @Test
        void noFileAtAllIsWrongUsage() {
            assertThat(run("lint")).isEqualTo(2);
            assertThat(err.toString()).startsWith("Missing required parameter: 'CONTRACT'\n");
        }

        @Test
        void theHelpIsTheOneInTheReadme() throws IOException {
            assertThat(run("lint", "--help")).isZero();
            assertThat(Files.readString(Path.of("../README.md"))).contains("```\n" + out + "```\n");
        }
    }
}

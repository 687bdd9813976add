package io.understudy.contract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents on the network are fetched only when that is allowed. */
class RemoteReferencesTest {
    private static final ReaderOptions REMOTE = ReaderOptions.DEFAULTS.withRemoteReferences(true);

    @TempDir
    Path folder;

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private Documents documents;

    @BeforeEach
    void start() throws IOException {
        documents = new Documents(folder);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/a.yaml", 200, "items: {$ref: sub/b.json#/B}\n");
        serve("/sub/b.json", 200, "{\"B\": {\"type\": \"string\"}}");
        serve("/broken.json", 200, "{\"a\": 1,\n}");
        serve("/gone.yaml", 410, "");
        serve("/large.yaml", 200, "#".repeat(5000));
        serve("/local.yaml", 200, "{$ref: 'file:///secret.yaml'}");
        server.createContext("/moved.yaml", exchange -> {
            requests.add(exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().add("Location", "/sub/b.json");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void serve(String path, int status, String body) {
        server.createContext(path, exchange -> {
            requests.add(exchange.getRequestURI().getPath());
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private ReadingResult read(String reference, ReaderOptions options) {
        String text = Documents.v30("paths: {}\ncomponents:\n  schemas:\n    A: {$ref: '" + reference + "'}\n");
        return documents.write("openapi.yaml", text).read("openapi.yaml", options);
    }

    private void assertFound(ReadingResult reading, String message, String rule) {
        assertThat(documents.report(reading))
                .containsExactly(
                        "openapi.yaml:6:15: error: " + message + " at /components/schemas/A/$ref [" + rule + "]");
        assertThat(reading.contract()).isPresent();
    }

    @Test
    void nothingIsFetchedUnlessAllowed() {
        assertFound(
                read(address("/a.yaml"), ReaderOptions.DEFAULTS),
                "'" + address("/a.yaml")
                        + "' is on the network; save it beside the contract, or allow it with --allow-remote-refs",
                "remote-reference");
        assertThat(requests).isEmpty();
    }

    @Test
    void theMetaschemasOfJsonSchemaNeedNoNetwork() {
        String text = """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {}
                components:
                  schemas:
                    A: {$ref: 'https://json-schema.org/draft/2020-12/schema'}
                """;
        ReadingResult reading = documents.write("openapi.yaml", text).read("openapi.yaml", ReaderOptions.DEFAULTS);

        assertThat(documents.report(reading)).isEmpty();
        assertThat(reading.contract()).isPresent();
    }

    @Test
    void documentsAndWhatTheyReferToAreFetchedOnce() {
        ReadingResult reading = read(address("/a.yaml"), REMOTE);
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.contract().orElseThrow().documents().roots()).hasSize(3);
        assertThat(requests).containsExactly("/a.yaml", "/sub/b.json");
    }

    @Test
    void redirectionsAreFollowed() {
        assertThat(read(address("/moved.yaml") + "#/B", REMOTE).diagnostics()).isEmpty();
        assertThat(requests).containsExactly("/moved.yaml", "/sub/b.json");
    }

    @Test
    void otherStatusesAreRefused() {
        assertFound(
                read(address("/gone.yaml"), REMOTE),
                "'" + address("/gone.yaml") + "' cannot be read: the server answered 410",
                "unreadable-file");
        assertFound(
                read(address("/nothing.yaml"), REMOTE),
                "'" + address("/nothing.yaml") + "' cannot be read: the server answered 404",
                "unreadable-file");
    }

    @Test
    void aServerThatIsNotThereIsReported() {
        String address = address("/a.yaml");
        server.stop(0);
        assertThat(documents.report(read(address, REMOTE)))
                .singleElement()
                .asString()
                .startsWith("openapi.yaml:6:15: error: '" + address + "' cannot be read: ")
                .endsWith(" at /components/schemas/A/$ref [unreadable-file]");
    }

    @Test
    void anAddressWithoutAHostIsReported() {
        assertFound(
                read("http:///a.yaml", REMOTE),
                "'http:///a.yaml' is not a reference: unsupported URI http:///a.yaml",
                "dangling-reference");
    }

    @Test
    void theLimitOfSizeHolds() {
        assertFound(
                read(address("/large.yaml"), REMOTE.withMaxDocumentBytes(4096)),
                "'" + address("/large.yaml") + "' is larger than 4096 bytes, the most that is read; split it with "
                        + "$refs",
                "too-large");
    }

    @Test
    void mistakesInARemoteDocumentStandInIt() {
        assertThat(documents.report(read(address("/broken.json"), REMOTE)))
                .containsExactly(address("/broken.json") + ":2:1: error: not JSON: unexpected character ('}'): was "
                        + "expecting double-quote to start field name [syntax]");
    }

    @Test
    void aRemoteDocumentCannotReachForLocalFiles() {
        assertThat(documents.report(read(address("/local.yaml"), REMOTE)))
                .singleElement()
                .asString()
                .contains("lies outside the contract's folder")
                .endsWith(" at /$ref [outside-folder]");
    }
}

package io.understudy.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.understudy.cli.CommandOutcome;
import io.understudy.verify.lifecycle.Creation;
import io.understudy.verify.lifecycle.CreationLog;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanupCommandTest {
    private final List<String> requests = new CopyOnWriteArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @SuppressWarnings("NullAway.Init")
    private URI address;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            int status = exchange.getRequestURI().getPath().equals("/items/gone")
                    ? 404
                    : exchange.getRequestURI().getPath().equals("/items/kept") ? 403 : 204;
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Path ledger(String... ids) throws IOException {
        Path file = folder.resolve("created.jsonl");
        for (String id : ids) {
            new CreationLog(file).created(new Creation(address, "/items/" + id, "addItem"));
        }
        return file;
    }

    @Test
    void deletesWhatIsLeft() throws IOException {
        Path file = ledger("1", "gone");
        CommandOutcome outcome =
                CommandOutcome.in(Map.of("UNDERSTUDY_USER", "agent:s3cr3t"), "cleanup", file.toString());
        assertThat(outcome)
                .isEqualTo(new CommandOutcome(
                        0,
                        "DELETE " + address + "/items/gone: status 404\nDELETE " + address
                                + "/items/1: status 204\nNothing is left of what was created.\n",
                        ""));
        assertThat(requests)
                .containsExactly("DELETE /items/gone Basic YWdlbnQ6czNjcjN0", "DELETE /items/1 Basic YWdlbnQ6czNjcjN0");
        assertThat(CommandOutcome.of("cleanup", file.toString()).out())
                .isEqualTo("Nothing is left of what was created.\n");
        assertThat(requests).hasSize(2);
    }

    @Test
    void tellsWhatCouldNotBeDeleted() throws IOException {
        Path file = ledger("kept");
        CommandOutcome outcome = CommandOutcome.of("cleanup", file.toString(), "-H", "Authorization: Bearer t");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).endsWith("/items/kept: status 403\n1 left; run cleanup again.\n");
        assertThat(requests).containsExactly("DELETE /items/kept Bearer t");
        assertThat(new CreationLog(file).open()).hasSize(1);
    }

    @Test
    void noLedger() {
        Path none = folder.resolve("none.jsonl");
        assertThat(CommandOutcome.of("cleanup", none.toString()))
                .isEqualTo(new CommandOutcome(2, "", "The ledger " + none + " cannot be read or written.\n"));
    }
}

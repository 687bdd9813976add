package io.understudy.cli.verify;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A server that answers everything in the same way and remembers what it was asked. */
final class RecordingServer implements AutoCloseable {
    static {
        // Otherwise every answer on a connection that is kept waits for an acknowledgement, 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    /**
     * @param status the status of every answer
     * @param json the body of every answer; {@code ""} for none
     */
    RecordingServer(int status, String json) throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String target = exchange.getRequestURI().toString();
            String head = exchange.getRequestHeaders().entrySet().stream()
                    .filter(header -> !header.getKey().equals("Host"))
                    .map(Object::toString)
                    .sorted()
                    .toList()
                    .toString();
            requests.add(exchange.getRequestMethod() + " " + target + " " + head + " "
                    + new String(body, StandardCharsets.UTF_8));
            byte[] answer = json.getBytes(StandardCharsets.UTF_8);
            if (answer.length > 0 && !exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(status, answer.length);
                exchange.getResponseBody().write(answer);
            } else {
                exchange.sendResponseHeaders(status, -1);
            }
            exchange.close();
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The requests so far, each in one line: method, target, headers and body. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

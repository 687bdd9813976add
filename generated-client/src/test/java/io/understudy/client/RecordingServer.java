package io.understudy.client;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A throwaway HTTP server that answers every call alike, and keeps what reached it. */
public final class RecordingServer implements AutoCloseable {

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Answer answer = new Answer(200, "{}", new Headers());

    /** A server on a free port of this machine. */
    public RecordingServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where it listens. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** From now on, answers with this status and this JSON. */
    public RecordingServer answers(int status, String json) {
        answer = new Answer(status, json, new Headers());
        return this;
    }

    /** Adds a header to the answer. */
    public RecordingServer with(String header, String value) {
        answer.headers().add(header, value);
        return this;
    }

    /** Everything that reached it, in order. */
    public List<Received> received() {
        return received;
    }

    /** The one call that reached it. */
    public Received onlyCall() {
        if (received.size() != 1) {
            throw new AssertionError("Expected one call, but there were " + received);
        }
        return received.get(0);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            received.add(new Received(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                    exchange.getRequestHeaders(),
                    exchange.getRequestBody().readAllBytes()));
            byte[] body = answer.json().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().putAll(answer.headers());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private record Answer(int status, String json, Headers headers) {}

    /** A request that reached the server; as text, its method and its target, encoded as it came. */
    public static final class Received {

        private final String line;
        private final Headers headers;
        private final byte[] bytes;

        private Received(String line, Headers headers, byte[] bytes) {
            this.line = line;
            this.headers = headers;
            this.bytes = bytes;
        }

        /** The body. */
        public byte[] bytes() {
            return bytes;
        }

        /** The body as text. */
        public String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** The one header with this name; empty text for none. */
        public String header(String name) {
            return String.join("; and ", headers.getOrDefault(name, List.of()));
        }

        /** User and password, if the call is authenticated in this way. */
        public String basic() {
            String authorization = header("Authorization");
            return authorization.startsWith("Basic ")
                    ? new String(Base64.getDecoder().decode(authorization.substring(6)), StandardCharsets.UTF_8)
                    : authorization;
        }

        @Override
        public String toString() {
            return line;
        }
    }
}

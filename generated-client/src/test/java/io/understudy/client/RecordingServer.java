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
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A throwaway HTTP server that answers as it is told, and keeps what reached it. */
public final class RecordingServer implements AutoCloseable {

    static {
        // The server writes head and body apart; otherwise each answer waits for the head to be acknowledged.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Queue<Answer> first = new ConcurrentLinkedQueue<>();
    private volatile boolean forgetful;
    private volatile Function<Received, Answer> answers = call -> Answer.json(200, "{}");

    /** A server on a free port of this machine. */
    public RecordingServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where it listens. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** From now on, answers with this status and this JSON. */
    public RecordingServer answers(int status, String json) {
        return answers(call -> Answer.json(status, json));
    }

    /** From now on, answers each call as it is told. */
    public RecordingServer answers(Function<Received, Answer> how) {
        answers = how;
        return this;
    }

    /** Answers the next call in this way, before all that was said and will be said of the others. */
    public RecordingServer once(Answer answer) {
        first.add(answer);
        return this;
    }

    /** From now on, keeps nothing of what reaches it. */
    public RecordingServer forgetful() {
        forgetful = true;
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
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Received call = new Received(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                    exchange.getRequestHeaders(),
                    exchange.getRequestBody().readAllBytes());
            if (!forgetful) {
                received.add(call);
            }
            @Nullable Answer told = first.poll();
            Answer answer = told == null ? answers.apply(call) : told;
            exchange.getResponseHeaders().putAll(answer.headers());
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    /** What a call is answered. */
    public static final class Answer {

        private final int status;
        private final byte[] body;
        private final Headers headers = new Headers();

        private Answer(int status, byte[] body) {
            this.status = status;
            this.body = body;
        }

        /** JSON in UTF-8. */
        public static Answer json(int status, String json) {
            return bytes(status, "application/json", json.getBytes(StandardCharsets.UTF_8));
        }

        /** Any bytes. */
        public static Answer bytes(int status, String mediaType, byte[] body) {
            return new Answer(status, body).with("Content-Type", mediaType);
        }

        /** Adds a header. */
        public Answer with(String header, String value) {
            headers.add(header, value);
            return this;
        }

        int status() {
            return status;
        }

        byte[] body() {
            return body;
        }

        Headers headers() {
            return headers;
        }
    }

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

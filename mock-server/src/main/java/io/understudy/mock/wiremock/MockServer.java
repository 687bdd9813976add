package io.understudy.mock.wiremock;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.common.SingleRootFileSource;
import com.github.tomakehurst.wiremock.core.Options.ChunkedEncodingPolicy;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.understudy.mock.engine.MockEngine;
import io.understudy.routing.RouteConflict;
import io.understudy.routing.Router;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A mock of contracts behind a socket. Safe to share between threads.
 *
 * <p>It is WireMock with the contracts in it: its admin API is under {@code /__admin}, and {@link #wireMock()} adds
 * stubs, verifies and resets as it always does.
 */
public final class MockServer implements AutoCloseable {
    private static final int JOURNAL_CAPACITY = 1_000;
    private static final int THREADS_FOR_DELAYED_ANSWERS = 4;

    private final WireMockServer server;
    private final MockOptions options;
    private final Router router;

    private MockServer(WireMockServer server, MockOptions options, Router router) {
        this.server = server;
        this.options = options;
        this.router = router;
    }

    /**
     * Starts a mock. When this returns, requests are accepted.
     *
     * @throws CannotStartException when the port is taken, the host is none of this machine, or two contracts claim the
     *     same method and path
     */
    public static MockServer start(MockOptions options) {
        Router router = new Router(options.contracts());
        if (!router.conflicts().isEmpty()) {
            throw new CannotStartException(
                    router.conflicts().stream().map(RouteConflict::toString).collect(Collectors.joining("\n")));
        }
        MockServer mock = new MockServer(new WireMockServer(configuration(options, router)), options, router);
        try {
            mock.server.start();
        } catch (FatalStartupException failure) {
            mock.server.stop();
            throw new CannotStartException(BindFailure.sentence(options.host(), options.port(), failure), failure);
        }
        return mock;
    }

    private static WireMockConfiguration configuration(MockOptions options, Router router) {
        ContractStubs stubs = new ContractStubs(router);
        ContractStubStore store = new ContractStubStore(stubs);
        FileSource files = noFiles();
        return WireMockConfiguration.options()
                .bindAddress(options.host())
                .port(options.port())
                .httpServerFactory((wireMock, admin, requests) ->
                        new MockHttpServer(wireMock, admin, requests, new ProblemPages(options.cors())))
                // Java's own client would otherwise change over to HTTP/2, which nobody asked the mock for.
                .http2PlainDisabled(true)
                .gzipDisabled(true)
                .useChunkedTransferEncoding(ChunkedEncodingPolicy.NEVER)
                .asynchronousResponseEnabled(true)
                .asynchronousResponseThreads(THREADS_FOR_DELAYED_ANSWERS)
                .stubRequestLoggingDisabled(true)
                .fileSource(files)
                .mappingSource(new ContractMappings(stubs))
                .withStores(new MockStores(files, store, new RecentRequests(JOURNAL_CAPACITY)))
                .extensions(
                        new EngineTransformer(new MockEngine(router, options.cors(), options.answers()), store),
                        new HeaderTransformer(store, options.cors()));
    }

    /** WireMock must have a folder; it is made only when a recording has to write a file. */
    private static FileSource noFiles() {
        return new SingleRootFileSource(Path.of(System.getProperty("java.io.tmpdir"), "understudy-" + UUID.randomUUID())
                .toString());
    }

    /** Where the mock is, without a slash at the end: {@code http://127.0.0.1:4010}. */
    public String baseUrl() {
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return "http://" + host + ":" + port();
    }

    /** The port that the mock listens on. */
    public int port() {
        return server.port();
    }

    /** The operations that are served. */
    public Router router() {
        return router;
    }

    /** WireMock's client for this server: adds stubs, verifies, resets. */
    public WireMock wireMock() {
        return new WireMock(server);
    }

    /**
     * Tells of every answer to come.
     *
     * @param listener is told before the answer is sent, by the thread that sends it
     */
    public void onAnswer(AnswerListener listener) {
        server.addMockServiceRequestListener((request, response) ->
                listener.answered(request.getMethod().getName(), request.getUrl(), response.getStatus()));
    }

    /** Stops the mock at once; what is not answered by then is not answered. */
    @Override
    public void close() {
        server.stop();
    }
}

package io.understudy.mock.wiremock;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.common.SingleRootFileSource;
import com.github.tomakehurst.wiremock.core.Options.ChunkedEncodingPolicy;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import com.github.tomakehurst.wiremock.http.client.ApacheHttpClientFactory;
import com.github.tomakehurst.wiremock.http.client.LazyHttpClient;
import io.understudy.mock.behaviour.MockState;
import io.understudy.mock.callback.CallbackListener;
import io.understudy.mock.callback.Outbox;
import io.understudy.mock.callback.WebhookOutcome;
import io.understudy.mock.callback.http.HttpCallbackSender;
import io.understudy.mock.callback.http.OwnListeners;
import io.understudy.mock.engine.Answerer;
import io.understudy.mock.engine.MockEngine;
import io.understudy.mock.http.FollowUpRunner;
import io.understudy.mock.wiremock.https.Https;
import io.understudy.mock.wiremock.https.ServerKey;
import io.understudy.mock.wiremock.journal.ExchangeEvents;
import io.understudy.mock.wiremock.journal.RecentRequests;
import io.understudy.mock.wiremock.journal.SubEvents;
import io.understudy.mock.wiremock.state.StateRoutes;
import io.understudy.mock.wiremock.stub.ContractMappings;
import io.understudy.mock.wiremock.stub.ContractStubStore;
import io.understudy.mock.wiremock.stub.ContractStubs;
import io.understudy.mock.wiremock.webhooks.WebhookRoutes;
import io.understudy.routing.Mount;
import io.understudy.routing.Router;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/**
 * A mock of contracts behind a socket. Safe to share between threads.
 *
 * <p>It is WireMock with the contracts in it: its admin API is under {@code /__admin}, and {@link #wireMock()} adds
 * stubs, verifies and resets as it always does.
 */
public final class MockServer implements AutoCloseable {
    private static final int JOURNAL_CAPACITY = 1_000;
    private static final int NO_PORT = -1;
    private static final long JOURNAL_BYTES = 64L * 1024 * 1024;
    private static final int THREADS_FOR_DELAYED_ANSWERS = 4;
    private static final Duration PATIENCE_WITH_RECEIVERS = Duration.ofSeconds(10);

    private final WireMockServer server;
    private final MockOptions options;
    private final MockEngine engine;
    private final Router router;
    private final Optional<ServerKey.Usable> key;
    private final Outbox outbox;
    private final OwnListeners ownListeners = new OwnListeners();
    private final List<AnswerListener> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    private MockServer(
            MockOptions options,
            Router router,
            Optional<ServerKey.Usable> key,
            MockEngine engine,
            AnswererFactory way) {
        this.options = options;
        this.router = router;
        this.key = key;
        this.engine = engine;
        this.outbox = outbox(options, router, ownListeners);
        this.server = server(configuration(way));
        server.addMockServiceRequestListener(
                (request, response) -> tell(request.getMethod().getName(), request.getUrl(), response.getStatus()));
    }

    /**
     * Starts a mock. When this returns, requests are accepted.
     *
     * @throws CannotStartException when a port is taken, the host is none of this machine, two contracts claim the same
     *     method and path, the key store for HTTPS cannot be used, an extension fails to load, or a contract declares behaviour that
     *     cannot be
     */
    public static MockServer start(MockOptions options) {
        return start(options, (router, engine) -> engine);
    }

    /**
     * Starts a server that answers in another way than a mock. When this returns, requests are accepted.
     *
     * @param way makes what answers
     * @throws CannotStartException for the same reasons
     */
    public static MockServer start(MockOptions options, AnswererFactory way) {
        Router router = options.router();
        Optional<ServerKey.Usable> key = options.https().map(https -> key(https, options.host()));
        MockServer mock = new MockServer(options, router, key, options.engine(router, options.cors()), way);
        try {
            mock.server.start();
        } catch (FatalStartupException failure) {
            mock.server.stop();
            throw new CannotStartException(BindFailure.sentence(options, failure), failure);
        }
        mock.ownListeners.listenOn(
                options.https().isPresent() ? List.of(mock.port(), mock.server.httpsPort()) : List.of(mock.port()));
        return mock;
    }

    static Outbox outbox(MockOptions options, Router router, OwnListeners own) {
        return new Outbox(
                options.contracts().stream().map(Mount::contract).toList(),
                router,
                options.answers(),
                new HttpCallbackSender(options.callbackHosts(), own, PATIENCE_WITH_RECEIVERS));
    }

    private WireMockServer server(WireMockConfiguration configuration) {
        try {
            return new WireMockServer(configuration) {
                @Override
                public void stop() {
                    super.stop();
                    outbox.close();
                    stopped.countDown();
                }
            };
        } catch (RuntimeException failure) {
            if (options.extensions().isEmpty()) {
                throw failure;
            }
            throw new CannotStartException("The extensions cannot be used: " + failure.getMessage(), failure);
        }
    }

    private static ServerKey.Usable key(Https https, String host) {
        ServerKey key = ServerKey.of(https, host, Instant.now());
        if (key instanceof ServerKey.Unusable unusable) {
            throw new CannotStartException(unusable.reason());
        }
        return (ServerKey.Usable) key;
    }

    private WireMockConfiguration configuration(AnswererFactory way) {
        ContractStubs stubs = new ContractStubs(router);
        ContractStubStore store = new ContractStubStore(stubs);
        SubEvents subEvents = new SubEvents(router);
        RecentRequests journal =
                new RecentRequests(JOURNAL_CAPACITY, JOURNAL_BYTES, new ExchangeEvents(stubs, subEvents)::event);
        Answerer answerer = way.answerer(router, engine);
        FollowUpRunner followUps = new FollowUpRunner(outbox::after);
        EngineExtensions extensions = new EngineExtensions(
                new EngineTransformer(engine, answerer, store, subEvents, followUps),
                new WebhookRoutes(outbox.webhooks()),
                new HeaderTransformer(store, options.cors()),
                new StateRoutes(engine.state()));
        FileSource files = noFiles();
        MockStores stores = new MockStores(files, store, journal);
        return WireMockConfiguration.options()
                .bindAddress(options.host())
                .port(options.port())
                .httpsPort(options.https().map(Https::port).orElse(NO_PORT))
                .httpServerFactory((wireMock, admin, requests) -> new MockHttpServer(
                        wireMock,
                        admin,
                        requests,
                        options,
                        key,
                        answerer,
                        new ContractDirectAnswers(
                                store, stores.getSettingsStore(), journal, this::tell, !extensions.areAlone()),
                        followUps))
                // Java's own client would otherwise change over to HTTP/2, which nobody asked the mock for.
                .http2PlainDisabled(true)
                .http2TlsDisabled(true)
                // Only stubs that stand in for other servers need a client, and its certificates take a while to read.
                .httpClientFactory((asked, trustsAll, trusted, usesSystem) -> new LazyHttpClient(
                        () -> new ApacheHttpClientFactory().buildHttpClient(asked, trustsAll, trusted, usesSystem)))
                .gzipDisabled(true)
                .useChunkedTransferEncoding(ChunkedEncodingPolicy.NEVER)
                .asynchronousResponseEnabled(true)
                .asynchronousResponseThreads(THREADS_FOR_DELAYED_ANSWERS)
                .stubRequestLoggingDisabled(true)
                .fileSource(files)
                .mappingSource(new ContractMappings(stubs))
                .withStores(stores)
                .extensions(extensions.own())
                .extensions(extensions)
                .extensions(options.extensions().toArray(ExtensionFactory[]::new));
    }

    /** WireMock must have a folder; it is made only when a recording has to write a file. */
    private static FileSource noFiles() {
        return new SingleRootFileSource(Path.of(System.getProperty("java.io.tmpdir"), "understudy-" + UUID.randomUUID())
                .toString());
    }

    /** Where the mock is, without a slash at the end: {@code http://127.0.0.1:4010}. */
    public String baseUrl() {
        return "http://" + authority(port());
    }

    /** Where the mock is for callers by HTTPS, without a slash at the end; empty unless the options ask for it. */
    public Optional<String> httpsUrl() {
        return options.https().map(https -> "https://" + authority(server.httpsPort()));
    }

    private String authority(int port) {
        String host = options.host();
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    /** What is shown to callers by HTTPS, for clients that are to trust it; empty unless the options ask for it. */
    public Optional<X509Certificate> certificate() {
        return key.map(ServerKey.Usable::certificate);
    }

    /** The port that the mock listens on. */
    public int port() {
        return server.port();
    }

    /** The operations that are served. */
    public Router router() {
        return router;
    }

    /** What the mock remembers, to look at, to fill and to begin anew. */
    public MockState state() {
        return engine.state();
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
        listeners.add(listener);
    }

    /**
     * Tells of every callback to come: what was sent and answered, and what was not.
     *
     * @param listener is told by the thread that sent it, for which others may wait
     */
    public void onCallback(CallbackListener listener) {
        outbox.listen(listener);
    }

    /**
     * Sends a webhook, by its first method and with its first example, and waits for the answer.
     *
     * @param name the webhook, as a contract calls it
     * @param address where to
     */
    public WebhookOutcome sendWebhook(String name, URI address) {
        return outbox.webhooks().send(name, address.toString(), Optional.empty(), Optional.empty());
    }

    private void tell(String method, String url, int code) {
        for (AnswerListener listener : listeners) {
            listener.answered(method, url, code);
        }
    }

    /** Waits until the mock is stopped: by {@link #close}, or by a call of the admin API. */
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /** Stops the mock at once; what is not answered by then is not answered. */
    @Override
    public void close() {
        server.stop();
    }
}

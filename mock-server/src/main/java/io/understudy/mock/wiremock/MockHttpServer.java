package io.understudy.mock.wiremock;

import com.github.tomakehurst.wiremock.common.JettySettings;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11Utils;
import com.github.tomakehurst.wiremock.jetty12.Jetty12HttpServer;
import io.understudy.mock.engine.Answerer;
import io.understudy.mock.http.DirectAnswers;
import io.understudy.mock.http.EngineHandler;
import io.understudy.mock.http.FollowUpRunner;
import io.understudy.mock.http.HeadAwareConnectionFactory;
import io.understudy.mock.http.ProblemPages;
import io.understudy.mock.wiremock.admin.AdminAccess;
import io.understudy.mock.wiremock.admin.AdminGuard;
import io.understudy.mock.wiremock.https.ServerKey;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.io.NetworkTrafficListener;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** WireMock's server on Jetty 12, with the engine before it, a guard before its admin API, and problems where Jetty has pages. */
final class MockHttpServer extends Jetty12HttpServer {

    /**
     * @param key what is shown to callers by HTTPS; empty where the options say that there are none
     */
    MockHttpServer(
            Options options,
            AdminRequestHandler admin,
            StubRequestHandler stubs,
            MockOptions mock,
            Optional<ServerKey.Usable> key,
            Answerer answerer,
            DirectAnswers direct,
            FollowUpRunner followUps) {
        super(options, admin, stubs);
        key.ifPresent(this::show);
        ProblemPages problems = new ProblemPages(mock.cors());
        jettyServer.setErrorHandler(problems);
        for (ServletContextHandler context : jettyServer.getDescendants(ServletContextHandler.class)) {
            if (context.getContextPath().equals("/")) {
                context.setErrorHandler(problems);
            } else {
                context.insertHandler(new AdminGuard(new AdminAccess(mock.host(), mock.adminToken())));
            }
        }
        for (Connector connector : jettyServer.getConnectors()) {
            connector.getConnectionFactories().stream()
                    .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
                    .map(factory -> ((HttpConfiguration.ConnectionFactory) factory).getHttpConfiguration())
                    .forEach(MockHttpServer::followTheStandard);
        }
        jettyServer.setHandler(
                new EngineHandler(jettyServer.getHandler(), answerer, direct, followUps, problems, mock.largestBody()));
    }

    /**
     * Every answer has a {@code Date} (RFC 9110, section 6.6.1), and {@code Host} does not count beside a target that
     * names its authority (RFC 9112, section 3.2.2).
     */
    private static void followTheStandard(HttpConfiguration configuration) {
        configuration.setSendDateHeader(true);
        configuration.setHttpCompliance(
                configuration.getHttpCompliance().with("understudy", HttpCompliance.Violation.MISMATCHED_AUTHORITY));
    }

    /** One thread that accepts, and one for each core that reads: what is answered at once is answered by these. */
    @Override
    protected ServerConnector createHttpConnector(
            String bindAddress, int port, JettySettings settings, NetworkTrafficListener listener) {
        ServerConnector connector = new ServerConnector(
                jettyServer,
                1,
                Runtime.getRuntime().availableProcessors(),
                new HeadAwareConnectionFactory(Jetty11Utils.createHttpConfig(settings)));
        connector.setHost(bindAddress);
        connector.setPort(port);
        Jetty11Utils.setJettySettings(settings, connector);
        return connector;
    }

    /** Nothing listens yet, and so nobody has seen the key that WireMock comes with. */
    private void show(ServerKey.Usable key) {
        SslContextFactory.Server ssl =
                httpsConnector.getConnectionFactory(SslConnectionFactory.class).getSslContextFactory();
        ssl.setKeyStore(key.store());
        ssl.setKeyStorePassword(key.password());
        ssl.setKeyManagerPassword(key.password());
    }
}

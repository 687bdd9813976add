package io.understudy.mock.wiremock;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty12.Jetty12HttpServer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;

/** WireMock's server on Jetty 12, with problems where Jetty has pages. */
final class MockHttpServer extends Jetty12HttpServer {

    MockHttpServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs, ProblemPages problems) {
        super(options, admin, stubs);
        jettyServer.setErrorHandler(problems);
        for (ServletContextHandler context : jettyServer.getDescendants(ServletContextHandler.class)) {
            if (context.getContextPath().equals("/")) {
                context.setErrorHandler(problems);
            }
        }
    }
}

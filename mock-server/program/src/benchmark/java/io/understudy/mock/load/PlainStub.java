package io.understudy.mock.load;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** WireMock alone, with one stub and without a journal: what a list costs when nothing is read from a contract. */
final class PlainStub {
    private PlainStub() {}

    /**
     * Starts WireMock, which then runs until the process is ended.
     *
     * @param arguments the port, and the file with the answer's body
     */
    public static void main(String[] arguments) throws IOException {
        WireMockServer server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .port(Integer.parseInt(arguments[0]))
                .disableRequestJournal());
        server.stubFor(get(urlPathEqualTo("/articles"))
                .withQueryParam("page", equalTo("1"))
                .withQueryParam("size", equalTo("2"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody(Files.readAllBytes(Path.of(arguments[1])))));
        server.start();
    }
}

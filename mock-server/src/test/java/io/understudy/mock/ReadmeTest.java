package io.understudy.mock;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.mock.engine.MockEngine;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.wiremock.ContractExtension;
import io.understudy.mock.wiremock.MockOptions;
import io.understudy.mock.wiremock.MockServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The Java of the README is compiled and run here, and stands there word for word. */
class ReadmeTest {
    private static final Pattern PRINTED = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMPILED = Pattern.compile("( +)// snippet\n(.*?) +// end\n", Pattern.DOTALL);

    private static final Path file = Path.of("src/test/resources/wiremock/openapi.yaml");

    // snippet
    @RegisterExtension
    private static final WireMockExtension wireMock = WireMockExtension.newInstance()
            .options(options().dynamicPort().extensions(ContractExtension.of(MockOptions.read(file))))
            .build();
    // end

    private static String read(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                .body();
    }

    @Test
    void printsTheseSnippetsAndNoOthers() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String source = Files.readString(Path.of("src/test/java/io/understudy/mock/ReadmeTest.java"));
        List<String> printed =
                PRINTED.matcher(readme).results().map(result -> result.group(1)).toList();
        List<String> compiled = COMPILED.matcher(source)
                .results()
                .map(result -> result.group(2).replaceAll("(?m)^" + result.group(1), ""))
                .toList();
        assertThat(printed).hasSize(5).containsExactlyInAnyOrderElementsOf(compiled);
    }

    @Test
    void startsAServer() throws Exception {
        // snippet
        try (MockServer mock = MockServer.start(MockOptions.read(file))) {
            String users = read(mock.baseUrl() + "/users?page=2");
            assertThat(users).isEqualTo("[\"ann\",\"bob\"]");
            mock.wireMock().verifyThat(getRequestedFor(urlPathEqualTo("/users")));
        }
        // end
    }

    @Test
    void hasWhatTheMockRemembersAtHand() {
        ObjectNode task = JsonNodeFactory.instance.objectNode().put("id", 7).put("title", "Call Ann");
        try (MockServer mock = MockServer.start(MockOptions.read(Path.of("src/test/resources/state/openapi.yaml")))) {
            // snippet
            mock.state().load("tasks", List.of(task));
            mock.state().in("another session").scenario("empty");
            Optional<List<JsonNode>> tasks = mock.state().read("tasks");
            mock.state().reset();
            // end
            assertThat(tasks.orElseThrow())
                    .extracting(found -> found.path("title").asText())
                    .containsExactly("Call Ann");
            assertThat(mock.state().read("tasks").orElseThrow()).hasSize(4);
            assertThat(mock.state().in("another session").read("tasks").orElseThrow())
                    .isEmpty();
        }
    }

    @Test
    void answersWithoutASocket() {
        // snippet
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULTS);
        Contract contract = reader.read(file).contract().orElseThrow();
        MockEngine engine = MockEngine.of(contract);
        MockResponse response = engine.answer(MockRequest.get("/users?page=2"));
        // end
        assertThat(response.code()).isEqualTo(200);
        assertThat(new String(response.body().bytes(), StandardCharsets.UTF_8)).isEqualTo("[\"ann\",\"bob\"]");
        assertThat(response.headers()).extracting(header -> header.name()).containsExactly("Content-Type");
    }

    @Test
    void extendsAServerOfOnesOwn() throws Exception {
        // snippet
        ContractExtension contracts = ContractExtension.of(MockOptions.read(file));
        WireMockServer server = new WireMockServer(options().dynamicPort().extensions(contracts));
        server.start();
        server.stubFor(get(urlPathEqualTo("/users/me")).willReturn(serverError()));
        // end
        try {
            assertThat(read(server.baseUrl() + "/users")).isEqualTo("[\"ann\",\"bob\"]");
            assertThat(read(server.baseUrl() + "/users/me")).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void extendsTheServerOfATest() throws Exception {
        assertThat(read(wireMock.baseUrl() + "/users")).isEqualTo("[\"ann\",\"bob\"]");
    }
}

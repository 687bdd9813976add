package io.understudy.mock.wiremock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.understudy.mock.wiremock.journal.OperationEvent;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserExtensionsTest {
    private static final Path CONTRACT = Path.of("src/test/resources/wiremock/openapi.yaml");

    /** Gives every answer a body of its own. */
    public static final class Replacing implements ResponseDefinitionTransformerV2 {
        @Override
        public ResponseDefinition transform(ServeEvent event) {
            return ResponseDefinitionBuilder.like(event.getResponseDefinition())
                    .but()
                    .withBody("replaced")
                    .build();
        }

        @Override
        public String getName() {
            return "replacing";
        }
    }

    private record Refusing() implements StubRequestFilterV2 {
        @Override
        public RequestFilterAction filter(Request request, ServeEvent event) {
            return request.getUrl().endsWith("/me")
                    ? RequestFilterAction.stopWith(ResponseDefinition.notAuthorised())
                    : RequestFilterAction.continueWith(request);
        }

        @Override
        public String getName() {
            return "refusing";
        }
    }

    private record Marking() implements ResponseTransformerV2 {
        @Override
        public Response transform(Response response, ServeEvent event) {
            return Response.Builder.like(response).but().status(299).build();
        }

        @Override
        public String getName() {
            return "marking";
        }
    }

    private record Listening(List<String> heard) implements ServeEventListener {
        @Override
        public void beforeResponseSent(ServeEvent event, Parameters parameters) {
            heard.add(OperationEvent.in(event).orElseThrow().operationId());
        }

        @Override
        public String getName() {
            return "listening";
        }
    }

    private static HttpResponse<String> answer(String path, Extension... extensions) throws Exception {
        try (MockServer mock = MockServer.start(MockOptions.read(CONTRACT).withExtensions(extensions))) {
            return Http.get(mock.baseUrl() + path);
        }
    }

    @Test
    void changeWhatTheContractAnswers() throws Exception {
        assertThat(answer("/v1/users", new Replacing()).body()).isEqualTo("replaced");
        assertThat(answer("/v1/users", new Marking()).statusCode()).isEqualTo(299);
    }

    @Test
    void mayAnswerFirst() throws Exception {
        HttpResponse<String> refused = answer("/v1/users/me", new Refusing());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().map()).containsKey("access-control-allow-origin");
        assertThat(answer("/v1/users", new Refusing()).statusCode()).isEqualTo(200);
    }

    @Test
    void hearOfEveryAnswer() throws Exception {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        answer("/v1/users/me", new Listening(heard));
        assertThat(heard).containsExactly("getMe");
    }

    @Test
    void areNamedByTheirClass() throws Exception {
        MockOptions options = MockOptions.read(CONTRACT).withExtensionClasses(List.of(Replacing.class.getName()));
        try (MockServer mock = MockServer.start(options)) {
            assertThat(Http.get(mock.baseUrl() + "/v1/users").body()).isEqualTo("replaced");
        }
    }

    @Test
    void thatCannotBeLoadedAreAReasonNotToStart() {
        assertThatThrownBy(() -> MockOptions.of().withExtensionClasses(List.of("com.example.Absent")))
                .isInstanceOf(CannotStartException.class)
                .hasMessageStartingWith("There is no class com.example.Absent on the class path; ");
    }

    @Test
    void thatFailAtTheStartAreAReasonNotToStart() {
        MockOptions options = MockOptions.of().withExtensionFactories(services -> {
            throw new IllegalStateException("no database");
        });
        assertThatThrownBy(() -> MockServer.start(options))
                .isInstanceOf(CannotStartException.class)
                .hasMessage("The extensions cannot be used: no database");
    }
}

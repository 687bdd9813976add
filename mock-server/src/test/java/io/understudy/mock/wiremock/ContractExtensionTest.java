package io.understudy.mock.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.understudy.contract.Contract;
import io.understudy.mock.callback.http.Receiver;
import io.understudy.mock.preference.AnswerOptions;
import io.understudy.mock.wiremock.journal.OperationEvent;
import io.understudy.mock.wiremock.journal.ViolationEvent;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractExtensionTest {
    private static final MockOptions CONTRACT = MockOptions.read(Path.of("src/test/resources/wiremock/openapi.yaml"));

    @SuppressWarnings("NullAway.Init")
    private static WireMockServer server;

    @BeforeAll
    static void start() {
        server = new WireMockServer(options().dynamicPort().extensions(ContractExtension.of(CONTRACT)));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void reset() {
        server.resetToDefaultMappings();
    }

    private static HttpResponse<String> call(String path) throws Exception {
        return Http.get(server.baseUrl() + path);
    }

    private static StubMapping stubNamed(String name) {
        return server.getStubMappings().stream()
                .filter(stub -> name.equals(stub.getName()))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Operations {
        @Test
        void areStubMappingsInTheContractsOrder() {
            assertThat(server.getStubMappings())
                    .extracting(StubMapping::getName)
                    .containsExactly("listUsers", "createUser", "getUser", "getMe");
        }

        @Test
        void areAnsweredAsTheContractSays() throws Exception {
            HttpResponse<String> response = call("/v1/users?page=2");
            assertThat(response.body()).isEqualTo("[\"ann\",\"bob\"]");
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(response.headers().map()).doesNotContainKey("matched-stub-id");
        }

        @Test
        void judgeRequests() throws Exception {
            assertThat(call("/v1/users?page=two").statusCode()).isEqualTo(422);
            assertThat(Http.post(server.baseUrl() + "/v1/users", "{}", "Content-Type", "application/json")
                            .statusCode())
                    .isEqualTo(422);
        }

        @ParameterizedTest
        @CsvSource({"/v1/users/me, getMe", "/v1/users/7, getUser", "/users/me, getMe"})
        void areFoundAsTheRouterFindsThem(String path, String operation) throws Exception {
            assertThat(call(path).statusCode()).isEqualTo(200);
            ServeEvent event = server.getAllServeEvents().get(0);
            assertThat(event.getStubMapping().getName()).isEqualTo(operation);
            assertThat(OperationEvent.in(event).map(OperationEvent::operationId))
                    .contains(operation);
        }

        @Test
        void areAnsweredForHead() throws Exception {
            assertThat(Http.send("HEAD", server.baseUrl() + "/v1/users", "").statusCode())
                    .isEqualTo(200);
        }

        @Test
        void tellTheJournalWhatIsWrong() throws Exception {
            call("/v1/users?page=two");
            assertThat(ViolationEvent.in(server.getAllServeEvents().get(0)))
                    .extracting(ViolationEvent::location)
                    .containsExactly(List.of("request", "query", "page"));
        }

        @Test
        void areVerified() throws Exception {
            call("/v1/users");
            server.verify(1, getRequestedFor(urlPathEqualTo("/v1/users")));
        }

        @Test
        void areMadeAsTheOptionsSay() throws Exception {
            MockOptions dynamic = CONTRACT.withAnswers(new AnswerOptions(true, false, OptionalLong.of(7), false));
            WireMockServer other =
                    new WireMockServer(options().dynamicPort().extensions(ContractExtension.of(dynamic)));
            other.start();
            try {
                assertThat(Http.get(other.baseUrl() + "/v1/users").body()).isNotEqualTo("[\"ann\",\"bob\"]");
            } finally {
                other.stop();
            }
        }

        @Test
        void thatClaimTheSameAreRefused() {
            Contract contract = CONTRACT.contracts().get(0).contract();
            assertThatThrownBy(() -> ContractExtension.of(contract, contract))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageStartingWith("GET /v1/users is claimed twice: by file:///");
        }
    }

    @Nested
    class OtherStubs {
        @Test
        void win() throws Exception {
            server.stubFor(get(urlPathEqualTo("/v1/users"))
                    .willReturn(aResponse().withStatus(503).withBody("mine")));
            assertThat(call("/v1/users").body()).isEqualTo("mine");
            assertThat(call("/v1/users").headers().map()).containsKey("matched-stub-id");
            assertThat(OperationEvent.in(server.getAllServeEvents().get(0))).isEmpty();
        }

        @Test
        void mayBeAnsweredByTheContract() throws Exception {
            server.stubFor(get(urlPathEqualTo("/v1/users/me"))
                    .willReturn(aResponse().withTransformers("understudy").withStatus(503)));
            assertThat(call("/v1/users/me").body()).isEqualTo("{\"name\":\"ann\"}");
        }

        @Test
        void goWithAResetAndTheOperationsComeBack() throws Exception {
            server.stubFor(
                    get(urlPathEqualTo("/v1/users")).willReturn(aResponse().withStatus(503)));
            server.removeStub(stubNamed("getMe"));
            server.resetToDefaultMappings();
            assertThat(server.getStubMappings()).hasSize(4);
            assertThat(call("/v1/users").statusCode()).isEqualTo(200);
            assertThat(call("/v1/users/me").body()).isEqualTo("{\"name\":\"ann\"}");
        }
    }

    @Nested
    class WhatNothingMatches {
        @ParameterizedTest
        @CsvSource({"/nowhere", "/v1/nowhere"})
        void isLeftToTheServer(String path) throws Exception {
            assertThat(call(path).statusCode()).isEqualTo(404);
            assertThat(call(path).body()).contains("Request was not matched");
            assertThat(server.findAllUnmatchedRequests()).hasSize(2);
        }

        @Test
        void hasNearMisses() throws Exception {
            call("/v1/usres");
            assertThat(server.findNearMissesForAllUnmatchedRequests()
                            .get(0)
                            .getStubMapping()
                            .getName())
                    .isEqualTo("listUsers");
        }

        @Test
        void isAnOperationThatWasRemoved() throws Exception {
            server.removeStub(stubNamed("getMe"));
            assertThat(call("/v1/users/me").statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class OtherExtensions {
        @Test
        void mayAnswerFirst() throws Exception {
            StubRequestFilterV2 refusing = new StubRequestFilterV2() {
                @Override
                public RequestFilterAction filter(Request request, ServeEvent event) {
                    return RequestFilterAction.stopWith(ResponseDefinition.notAuthorised());
                }

                @Override
                public String getName() {
                    return "refusing";
                }
            };
            WireMockServer guarded =
                    new WireMockServer(options().dynamicPort().extensions(refusing, ContractExtension.of(CONTRACT)));
            guarded.start();
            try {
                assertThat(Http.get(guarded.baseUrl() + "/v1/users").statusCode())
                        .isEqualTo(401);
            } finally {
                guarded.stop();
            }
        }
    }

    @Nested
    class WithWireMocksExtensionOfJUnit {
        @RegisterExtension
        private final WireMockExtension wireMock = WireMockExtension.newInstance()
                .options(options().dynamicPort().extensions(ContractExtension.of(CONTRACT)))
                .build();

        @Test
        void theContractIsServed() throws Exception {
            assertThat(Http.get(wireMock.baseUrl() + "/v1/users/me").body()).isEqualTo("{\"name\":\"ann\"}");
            wireMock.stubFor(
                    get(urlPathEqualTo("/v1/users/me")).willReturn(aResponse().withStatus(503)));
            assertThat(Http.get(wireMock.baseUrl() + "/v1/users/me").statusCode())
                    .isEqualTo(503);
        }

        @Test
        void theContractIsThereForEveryTest() throws Exception {
            assertThat(Http.get(wireMock.baseUrl() + "/v1/users/me").statusCode())
                    .isEqualTo(200);
        }
    }

    @Nested
    class Callbacks {
        private final WireMockServer own = new WireMockServer(options()
                .dynamicPort()
                .extensions(
                        ContractExtension.of(MockOptions.read(Path.of("src/test/resources/callbacks/openapi.yaml")))));

        @AfterEach
        void stop() {
            own.stop();
        }

        private void subscribe(Receiver receiver) throws Exception {
            HttpResponse<String> response = Http.post(
                    own.baseUrl() + "/subscriptions/news",
                    "{\"hook\": \"" + receiver.url() + "/hook\"}",
                    "Content-Type",
                    "application/json");
            assertThat(response.statusCode()).isEqualTo(201);
        }

        @Test
        void areSentAfterTheAnswer() throws Exception {
            try (Receiver receiver = Receiver.answering(204)) {
                own.start();
                subscribe(receiver);
                await().until(() -> receiver.received().size() == 1);
                assertThat(receiver.received().element().target()).isEqualTo("/hook");
            }
        }
    }
}

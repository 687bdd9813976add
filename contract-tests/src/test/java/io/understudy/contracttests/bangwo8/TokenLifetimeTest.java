package io.understudy.contracttests.bangwo8;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.understudy.contract.Contract;
import io.understudy.contracttests.BundledMock;
import io.understudy.mock.behaviour.BehaviourOptions;
import io.understudy.mock.wiremock.MockOptions;
import io.understudy.mock.wiremock.MockServer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** For how long an access token is taken, by a clock that is set. */
class TokenLifetimeTest {
    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);

    @Test
    @DisplayName("B04, B05: a token is taken for 3,600 seconds, and not a moment longer")
    void anHour() {
        Contract[] contracts = BundledMock.contracts().toArray(Contract[]::new);
        try (MockServer mock = MockServer.start(MockOptions.of(contracts)
                .withBehaviour(BehaviourOptions.defaults().withClock(clock)))) {
            String token = RestAssured.given()
                    .auth()
                    .preemptive()
                    .basic("SecretID", "Secret")
                    .multiPart("grant_type", "client_credentials")
                    .post(mock.baseUrl() + "/api/token.php")
                    .path("access_token");
            assertThat(status(mock, token)).isEqualTo(200);
            now.set(START.plus(Duration.ofMillis(3_599_999)));
            assertThat(status(mock, token)).isEqualTo(200);
            now.set(START.plusSeconds(3_600));
            assertThat(status(mock, token)).isEqualTo(401);
        }
    }

    private static int status(MockServer mock, String token) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .oauth2(token)
                .get(mock.baseUrl() + "/api/v1/knowledge.json")
                .statusCode();
    }
}

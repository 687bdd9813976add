package io.understudy.mock.wiremock.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.mock.problem.request.AdminRefused;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminAccessTest {
    private static final AdminRefused NOT_FROM_HERE = new AdminRefused(
            403,
            "The admin API answers callers on this machine only; start the mock with --admin-token TOKEN and send"
                    + " Authorization: Bearer TOKEN.");
    private static final AdminRefused PAGE_FROM_ELSEWHERE = new AdminRefused(
            403,
            "The admin API does not answer web pages from elsewhere; open yours from localhost, or start the mock with"
                    + " --admin-token TOKEN and let the page send Authorization: Bearer TOKEN.");
    private static final AdminRefused SENT_BY_A_MOCK =
            new AdminRefused(403, "The admin API does not answer what a mock sends; call it directly.");
    private static final AdminRefused NO_TOKEN = new AdminRefused(
            401,
            "The admin API needs the token that the mock was started with; send it as Authorization: Bearer TOKEN.");

    /** A call by curl on this machine. */
    private static final AdminCall CALL = new AdminCall(
            address("127.0.0.1"), "127.0.0.1", Optional.empty(), Optional.empty(), false, false, false, false);

    private static Optional<InetAddress> address(String literal) {
        try {
            return Optional.of(InetAddress.getByName(literal));
        } catch (UnknownHostException noLiteral) {
            throw new IllegalArgumentException(noLiteral);
        }
    }

    private static AdminCall from(Optional<InetAddress> address) {
        return new AdminCall(address, CALL.host(), CALL.origin(), CALL.authorization(), false, false, false, false);
    }

    private static AdminCall of(String host) {
        return new AdminCall(CALL.address(), host, CALL.origin(), CALL.authorization(), false, false, false, false);
    }

    private static AdminCall byPage(String origin) {
        return new AdminCall(
                CALL.address(), CALL.host(), Optional.of(origin), CALL.authorization(), false, false, false, false);
    }

    private static AdminCall with(String authorization) {
        return new AdminCall(
                address("192.0.2.7"), "mock", CALL.origin(), Optional.of(authorization), false, false, false, false);
    }

    @Nested
    class WithoutAToken {
        private final AdminAccess access = new AdminAccess("127.0.0.1", Optional.empty());

        @ParameterizedTest
        @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1"})
        void callersOnThisMachineAreAnswered(String address) {
            assertThat(access.refusal(from(address(address)))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"192.0.2.7", "10.0.0.1", "0.0.0.0", "2001:db8::1"})
        void callersFromElsewhereAreNot(String address) {
            assertThat(access.refusal(from(address(address)))).contains(NOT_FROM_HERE);
        }

        @Test
        void callersFromNowhereAreNot() {
            assertThat(access.refusal(from(Optional.empty()))).contains(NOT_FROM_HERE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"localhost", "LocalHost", "mock.localhost", "127.0.0.1", "127.255.0.9", "[::1]", "::1"})
        void namesOfThisMachineAreGood(String host) {
            assertThat(access.refusal(of(host))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "evil.example",
                    "localhost.evil.example",
                    "127.0.0.1.evil.example",
                    "evillocalhost",
                    "192.0.2.7",
                    "[2001:db8::1]",
                    ""
                })
        void otherNamesMayBeWhatAPageMadeLeadHere(String host) {
            assertThat(access.refusal(of(host)))
                    .contains(new AdminRefused(
                            403,
                            "The admin API does not answer under the name " + host
                                    + "; call it by localhost, or start the mock with --admin-token TOKEN."));
        }

        @Test
        void theNameThatTheMockListensOnIsGood() {
            AdminAccess named = new AdminAccess("Mock.example", Optional.empty());
            assertThat(named.refusal(of("mock.example"))).isEmpty();
            assertThat(named.refusal(byPage("http://mock.example:4010"))).isEmpty();
        }

        private static AdminCall marked(boolean byAMock, boolean crossSite, boolean simple) {
            return new AdminCall(
                    CALL.address(),
                    CALL.host(),
                    CALL.origin(),
                    CALL.authorization(),
                    byAMock,
                    crossSite,
                    simple,
                    false);
        }

        @Test
        void whatAMockSendsIsNot() {
            assertThat(access.refusal(marked(true, false, false))).contains(SENT_BY_A_MOCK);
        }

        @Test
        void whatAPageOfAnotherSiteCausesIsNot() {
            assertThat(access.refusal(marked(false, true, false)))
                    .contains(
                            new AdminRefused(
                                    403,
                                    "The admin API does not answer what pages of other sites cause; open its address directly."));
        }

        @Test
        void aChangeThatAPageCanSendWithoutAskingIsNot() {
            assertThat(access.refusal(marked(false, false, true)))
                    .contains(new AdminRefused(
                            403,
                            "Calls of the admin API that change something need Content-Type: application/json, or no"
                                    + " body at all, so that no web page can send them unasked."));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"http://localhost:3000", "https://127.0.0.1", "http://[::1]:8080", "http://app.localhost"})
        void pagesFromThisMachineAreAnswered(String origin) {
            assertThat(access.refusal(byPage(origin))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://evil.example",
                    "http://localhost.evil.example",
                    "http://localhost@evil.example",
                    "http://192.0.2.7:4010",
                    "null",
                    "file://",
                    "not an origin",
                    ""
                })
        void pagesFromElsewhereAreNot(String origin) {
            assertThat(access.refusal(byPage(origin))).contains(PAGE_FROM_ELSEWHERE);
        }

        @Test
        void aPreflightFromElsewhereIsNotEither() {
            AdminCall preflight = new AdminCall(
                    CALL.address(),
                    "localhost",
                    Optional.of("https://evil.example"),
                    Optional.empty(),
                    false,
                    false,
                    false,
                    true);
            assertThat(access.refusal(preflight)).contains(PAGE_FROM_ELSEWHERE);
        }
    }

    @Nested
    class WithAToken {
        private final AdminAccess access = new AdminAccess("127.0.0.1", Optional.of("s3cret"));

        @ParameterizedTest
        @ValueSource(strings = {"Bearer s3cret", "bearer s3cret", "Token s3cret"})
        void whoeverSendsItIsAnswered(String authorization) {
            assertThat(access.refusal(with(authorization))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Bearer S3cret", "Bearer s3cret2", "Bearer ", "Bearer", "s3cret", "Basic s3cret", ""})
        void nobodyElseIs(String authorization) {
            assertThat(access.refusal(with(authorization))).contains(NO_TOKEN);
        }

        @Test
        void callersOnThisMachineNeedItToo() {
            assertThat(access.refusal(CALL)).contains(NO_TOKEN);
        }

        @Test
        void aPreflightCannotCarryIt() {
            AdminCall preflight = new AdminCall(
                    address("192.0.2.7"),
                    "mock",
                    Optional.of("https://app.example"),
                    Optional.empty(),
                    false,
                    false,
                    false,
                    true);
            assertThat(access.refusal(preflight)).isEmpty();
        }
    }
}

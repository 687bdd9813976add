package io.understudy.validation.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.SecurityRequirement;
import io.understudy.validation.Violation;
import io.understudy.validation.parameter.Request;
import io.understudy.validation.security.Credentials.ApiKey;
import io.understudy.validation.security.Credentials.Authorization;
import io.understudy.validation.security.Credentials.Certificate;
import io.understudy.validation.security.Credentials.Token;
import io.understudy.validation.security.Credentials.UserPassword;
import io.understudy.validation.security.SecurityVerdict.Passed;
import io.understudy.validation.security.SecurityVerdict.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and what the others are told. */
class SecurityChecksTest {
    private static final String BASIC_CHALLENGE = "Basic realm=\"Test\", charset=\"UTF-8\"";

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // The example of RFC 7617, section 2, and that of section 2.1, which is UTF-8.
                "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==| Aladdin | open sesame",
                "Basic dGVzdDoxMjPCow== | test | 123£",
                "basic dGVzdDoxMjPCow== | test | 123£",
                "BASIC   dGVzdDoxMjPCow | test | 123£",
                "Basic YTpiOmM= | a | b:c",
                "Basic Og== | `` | ``",
                "Basic dGVzdDqj | test | £",
            })
    void basicCredentials(String field, String user, String password) {
        assertThat(check("[{basic: []}]", "", Map.of("Authorization", field)))
                .isEqualTo(passed("basic", new UserPassword("basic", user, password)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic ", "Basic *", "Basic dGVzdA==", "Basic YTpiCg==", "Basic QQ== QQ=="})
    void basicCredentialsThatAreNone(String field) {
        assertThat(check("[{basic: []}]", "", Map.of("Authorization", field)))
                .isEqualTo(new Refused(
                        List.of(malformed("Request header parameter authorization must be \"Basic \" and then,"
                                + " in base64, user and password with a colon between them")),
                        List.of(BASIC_CHALLENGE)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "bearer, Bearer mF_9.B5f-4.1JqM, mF_9.B5f-4.1JqM",
        "bearer, bearer a~+/==, a~+/==",
        "oauth, BEARER a, a",
        "oidc, Bearer  a , a",
    })
    void bearerTokens(String scheme, String field, String token) {
        assertThat(check("[{" + scheme + ": [read]}]", "", Map.of("Authorization", field)))
                .isEqualTo(new Passed(
                        new SecurityRequirement(Map.of(scheme, List.of("read"))), List.of(new Token(scheme, token))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer a b", "Bearer =", "Bearer ü", "Bearer a=b"})
    void bearerTokensThatAreNone(String field) {
        assertThat(check("[{bearer: []}]", "", Map.of("Authorization", field)))
                .isEqualTo(new Refused(
                        List.of(malformed(
                                "Request header parameter authorization must be \"Bearer \" and then a token")),
                        List.of("Bearer realm=\"Test\"")));
    }

    @Test
    void apiKeysWhereverTheyAre() {
        assertThat(check("[{header: []}]", "", Map.of("x-key", "s")))
                .isEqualTo(passed("header", new ApiKey("header", "s")));
        assertThat(check("[{query: []}]", "a=1&k%65y=a+b", Map.of()))
                .isEqualTo(passed("query", new ApiKey("query", "a b")));
        assertThat(check("[{cookie: []}]", "", Map.of("Cookie", "a=1; sid=2")))
                .isEqualTo(passed("cookie", new ApiKey("cookie", "2")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "basic | header, authorization | Request must have user and password in the Authorization header (Basic)"
                        + " | Basic realm=\"Test\", charset=\"UTF-8\"",
                "bearer | header, authorization | Request must have a token in the Authorization header (Bearer)"
                        + " | Bearer realm=\"Test\"",
                "digest | header, authorization | Request must have credentials in the Authorization header (Digest)"
                        + " | Digest realm=\"Test\"",
                "header | header, x-key | Request must have an API key in the header X-Key"
                        + " | ApiKey realm=\"Test\", in=\"header\", name=\"X-Key\"",
                "query | query, key | Request must have an API key in the query parameter key"
                        + " | ApiKey realm=\"Test\", in=\"query\", name=\"key\"",
                "cookie | cookie, sid | Request must have an API key in the cookie sid"
                        + " | ApiKey realm=\"Test\", in=\"cookie\", name=\"sid\"",
            })
    void saysWhatIsMissing(String scheme, String location, String message, String challenge) {
        assertThat(check("[{" + scheme + ": []}]", "key=&other=1", Map.of("X-Key", " ", "Authorization", "Other a")))
                .isEqualTo(new Refused(
                        List.of(new Violation(
                                Violation.Kind.SECURITY, List.of(location.split(", ")), "required", message)),
                        List.of(challenge)));
    }

    @Test
    void schemesOfOneRequirementBelongTogether() {
        String both = "[{header: [], query: []}]";

        assertThat(check(both, "key=q", Map.of("X-Key", "h")))
                .isInstanceOfSatisfying(
                        Passed.class,
                        passed -> assertThat(passed.credentials())
                                .containsExactly(new ApiKey("header", "h"), new ApiKey("query", "q")));
        assertThat(check(both, "key=q", Map.of()))
                .isEqualTo(new Refused(
                        List.of(new Violation(
                                Violation.Kind.SECURITY,
                                List.of(),
                                "required",
                                "Request must have an API key in the header X-Key"
                                        + " and an API key in the query parameter key")),
                        List.of(
                                "ApiKey realm=\"Test\", in=\"header\", name=\"X-Key\"",
                                "ApiKey realm=\"Test\", in=\"query\", name=\"key\"")));
    }

    @Test
    void oneOfSeveralRequirementsIsEnough() {
        String either = "[{basic: []}, {header: []}, {oauth: [], cookie: []}, {bearer: []}]";

        assertThat(check(either, "", Map.of("X-Key", "h"))).isEqualTo(passed("header", new ApiKey("header", "h")));
        assertThat(check(either, "", Map.of("X-Key", "h", "Authorization", "Basic *")))
                .isEqualTo(passed("header", new ApiKey("header", "h")));
        assertThat(check(either, "", Map.of()))
                .isEqualTo(new Refused(
                        List.of(new Violation(
                                Violation.Kind.SECURITY,
                                List.of(),
                                "required",
                                "Request must have user and password in the Authorization header (Basic),"
                                        + " or an API key in the header X-Key,"
                                        + " or a token in the Authorization header (Bearer)"
                                        + " and an API key in the cookie sid,"
                                        + " or a token in the Authorization header (Bearer)")),
                        List.of(
                                BASIC_CHALLENGE,
                                "ApiKey realm=\"Test\", in=\"header\", name=\"X-Key\"",
                                "Bearer realm=\"Test\"",
                                "ApiKey realm=\"Test\", in=\"cookie\", name=\"sid\"")));
    }

    @Test
    void anybodyMayCallWithoutRequirementsOrWithAnEmptyOne() {
        Passed anybody = new Passed(new SecurityRequirement(Map.of()), List.of());

        assertThat(check("[]", "", Map.of())).isEqualTo(anybody);
        assertThat(check("[{basic: []}, {}]", "", Map.of())).isEqualTo(anybody);
        assertThat(check("[{basic: []}, {}]", "", Map.of("Authorization", "Basic Og==")))
                .isEqualTo(passed("basic", new UserPassword("basic", "", "")));
    }

    @Test
    void otherSchemesAreTakenAsTheyAreAndCertificatesForGranted() {
        assertThat(check("[{digest: []}]", "", Map.of("Authorization", "digest username=\"a\"")))
                .isEqualTo(passed("digest", new Authorization("digest", "username=\"a\"")));
        assertThat(check("[{digest: []}]", "", Map.of("Authorization", "Digest")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .containsExactly(malformed("Request header parameter authorization must have more"
                                        + " than the name of the scheme Digest")));
        assertThat(check("[{tls: []}]", "", Map.of())).isEqualTo(passed("tls", new Certificate("tls")));
    }

    @Test
    void anyOfSeveralAuthorizationFieldsCounts() {
        assertThat(check("[{bearer: []}]", "", Map.of("Authorization", "Basic Og==\nBearer t")))
                .isEqualTo(passed("bearer", new Token("bearer", "t")));
    }

    @Test
    void aTitleThatNoHeaderCanCarryIsLeftOutOfTheRealm() {
        Contract quoted = contract("[{bearer: []}]", "帮助 \"API\" \\");
        Contract foreign = contract("[{bearer: []}]", "帮助");

        assertThat(challenges(quoted)).containsExactly("Bearer realm=\"\\\"API\\\" \\\\\"");
        assertThat(challenges(foreign)).containsExactly("Bearer realm=\"API\"");
    }

    @Test
    void noSecretIsEverPrinted() {
        List<Credentials> credentials = List.of(
                new UserPassword("a", "secret", "secret"),
                new Token("b", "secret"),
                new ApiKey("c", "secret"),
                new Authorization("d", "secret"));

        assertThat(credentials).hasToString("[user and password for a, token for b, key for c, authorization for d]");
        assertThat(check("[{basic: []}, {bearer: []}]", "", Map.of("Authorization", "Bearer my secret")))
                .asString()
                .doesNotContain("secret");
    }

    @Test
    void nothingThatIsSentIsAnException() {
        Contract contract = contract("[{basic: []}, {bearer: []}, {digest: []}, {cookie: [], query: []}]", "Test");
        SecurityChecks checks =
                SecurityChecks.of(contract, contract.operations().get(0));
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            byte[] noise = new byte[random.nextInt(12)];
            random.nextBytes(noise);
            String text = new String(noise, StandardCharsets.ISO_8859_1);
            String field = List.of("Basic ", "Bearer ", "Digest ", "").get(random.nextInt(4))
                    + (random.nextBoolean() ? text : Base64.getEncoder().encodeToString(noise));

            SecurityVerdict verdict =
                    checks.check(Request.parameters(Map.of(), text, Map.of("Authorization", field, "Cookie", text)));

            if (verdict instanceof Refused refused) {
                assertThat(refused.violations()).isNotEmpty();
                assertThat(refused.challenges()).hasSize(5);
            }
        }
    }

    private static Passed passed(String scheme, Credentials credentials) {
        return new Passed(new SecurityRequirement(Map.of(scheme, List.of())), List.of(credentials));
    }

    private static Violation malformed(String message) {
        return new Violation(Violation.Kind.SECURITY, List.of("header", "authorization"), "format", message);
    }

    private static List<String> challenges(Contract contract) {
        SecurityVerdict verdict = SecurityChecks.of(
                        contract, contract.operations().get(0))
                .check(Request.parameters(Map.of(), "", Map.of()));
        assertThat(verdict).isInstanceOf(Refused.class);
        return ((Refused) verdict).challenges();
    }

    private static SecurityVerdict check(String security, String query, Map<String, String> headers) {
        Contract contract = contract(security, "Test");
        return SecurityChecks.of(contract, contract.operations().get(0))
                .check(Request.parameters(Map.of(), query, headers));
    }

    private static Contract contract(String security, String title) {
        return Request.contract("""
                openapi: 3.1.0
                info: {title: '%s', version: '1'}
                components:
                  securitySchemes:
                    basic: {type: http, scheme: Basic}
                    bearer: {type: http, scheme: bearer}
                    digest: {type: http, scheme: Digest}
                    header: {type: apiKey, in: header, name: X-Key}
                    query: {type: apiKey, in: query, name: key}
                    cookie: {type: apiKey, in: cookie, name: sid}
                    oauth: {type: oauth2, flows: {}}
                    oidc: {type: openIdConnect, openIdConnectUrl: 'https://example.com/'}
                    tls: {type: mutualTLS}
                paths:
                  /: {get: {security: %s, responses: {'200': {description: OK}}}}
                """.formatted(title, security));
    }
}

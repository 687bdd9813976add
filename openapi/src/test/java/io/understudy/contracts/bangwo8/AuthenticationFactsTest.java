package io.understudy.contracts.bangwo8;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import io.understudy.contract.SecurityScheme;
import io.understudy.contracts.Body;
import io.understudy.contracts.Json;
import io.understudy.contracts.Promises;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What Bangwo8's ledger says of credentials and tokens (B03 to B07, B16), held against the contract. */
class AuthenticationFactsTest {
    private final Promises promises = Promises.of("bangwo8");

    @Test
    @DisplayName("B03 An agent authenticates with HTTP Basic, account:password")
    void basic() {
        assertThat(promises.contract().securitySchemes().get("basicAuth")).isInstanceOf(SecurityScheme.Basic.class);
        assertThat(promises.words("/components/securitySchemes/basicAuth")).contains("`account:password`");
        assertThat(callsWithCredentials())
                .allSatisfy(call -> assertThat(promises.security(call)).contains(Set.of("basicAuth")));
    }

    @Test
    @DisplayName("B04 OAuth 2.0 client credentials are the only alternative, sent as a bearer token")
    void bearer() {
        assertThat(promises.contract().securitySchemes().get("oauth2")).isInstanceOf(SecurityScheme.OAuth2.class);
        assertThat(promises.at("/components/securitySchemes/oauth2/flows").fieldNames())
                .toIterable()
                .containsExactly("clientCredentials");
        assertThat(promises.words("/components/securitySchemes/oauth2")).contains("`Authorization: Bearer`");
        assertThat(callsWithCredentials())
                .allSatisfy(call ->
                        assertThat(promises.security(call)).containsExactly(Set.of("basicAuth"), Set.of("oauth2")));
    }

    @Test
    @DisplayName("B05 A token is had from /api/token.php with Basic SecretID:Secret and a multipart form")
    void token() {
        assertThat(promises.address("createToken")).isEqualTo("POST https://www.bangwo8.com/api/token.php");
        assertThat(promises.at("/components/securitySchemes/oauth2/flows/clientCredentials/tokenUrl")
                        .textValue())
                .isEqualTo("https://www.bangwo8.com/api/token.php");
        assertThat(promises.words(promises.operation("createToken").place())).contains("`/getToken.json`");
        assertThat(promises.security("createToken")).containsExactly(Set.of("clientSecretBasic"));
        assertThat(promises.contract().securitySchemes().get("clientSecretBasic"))
                .isInstanceOf(SecurityScheme.Basic.class);
        assertThat(promises.words("/components/securitySchemes/clientSecretBasic"))
                .contains("`SecretID:Secret`");

        assertThat(promises.requestTypes("createToken")).containsExactly("multipart/form-data");
        promises.request("createToken")
                .at("/grant_type")
                .takes("'client_credentials'")
                .refuses("'password'", "1")
                .mustBeThere();

        Body answer = promises.answer("createToken", "200");
        assertThat(answer.sample().toString())
                .matches("\\{\"access_token\":\"[0-9a-f]{40}\","
                        + "\"expires_in\":3600,\"token_type\":\"Bearer\",\"scope\":null}");
        answer.at("/access_token")
                .takes("'15761b339251466e9fec23698503eb53abcdef01'")
                .refuses("'15761b339251466e9fec23698503eb53'", "1")
                .mustBeThere();
        answer.at("/expires_in").refuses("'3600'").mustBeThere();
        answer.at("/token_type").refuses("1").mustBeThere();
    }

    @Test
    @DisplayName("B06 A wrong secret is invalid_client, by our choice with 401")
    void wrongSecret() {
        assertThat(promises.answer("createToken", "401").sample())
                .isEqualTo(Json.read(
                        "{'error':'invalid_client'," + "'error_description':'The client credentials are invalid'}"));
        assertThat(promises.decisions(promises.response("createToken", "401").place()))
                .contains("B06");
    }

    @Test
    @DisplayName("B07 A token asked for by any method but POST is invalid_request, by our choice with 405")
    void wrongMethod() {
        assertThat(promises.answer("createToken", "405").sample())
                .isEqualTo(Json.read("{'error':'invalid_request',"
                        + "'error_description':'The request method must be POST when requesting an access token',"
                        + "'error_uri':'http://tools.ietf.org/html/rfc6749#section-3.2'}"));
        assertThat(promises.decisions(promises.response("createToken", "405").place()))
                .containsExactly("B07");
        assertThat(promises.operationsThatAnswer("405")).containsExactly("createToken");
        assertThat(promises.contract().operations())
                .filteredOn(operation -> operation.path().equals("/api/token.php"))
                .extracting(Operation::method)
                .containsExactly(HttpMethod.POST);
    }

    @Test
    @DisplayName("B16 A call without valid credentials is refused with 401 and WWW-Authenticate, by our choice")
    void unauthenticated() {
        assertThat(promises.operations()).allSatisfy(call -> {
            assertThat(promises.sampleOfHeader(call, "401", "WWW-Authenticate")).startsWith("Basic realm=");
            assertThat(promises.decisions(promises.response(call, "401").place()))
                    .contains("B16");
        });
    }

    private List<String> callsWithCredentials() {
        return promises.operations().stream()
                .filter(call -> !call.equals("createToken"))
                .toList();
    }
}

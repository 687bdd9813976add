package io.understudy.contracttests.bangwo8;

import static io.understudy.contracttests.bangwo8.Bangwo8Server.apiKey;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.specification.RequestSpecification;
import io.understudy.contracttests.ServerUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code POST /api/token.php}. */
class CreateTokenTest {
    private static final String PATH = "/api/token.php";

    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("bangwo8");

    private static RequestSpecification form(RequestSpecification caller) {
        return caller.multiPart("grant_type", "client_credentials");
    }

    @Test
    @DisplayName("B05: a token of 40 hexadecimal digits for an hour")
    void aToken() {
        form(apiKey(SERVER))
                .post(PATH)
                .then()
                .statusCode(200)
                .body("access_token", matchesPattern("[0-9a-f]{40}"))
                .body("expires_in", equalTo(3600))
                .body("token_type", equalTo("Bearer"))
                .body("$", hasEntry("scope", null));
    }

    @Test
    @DisplayName("B06: a wrong secret")
    void aWrongSecret() {
        form(SERVER.as("SecretID", "wrong"))
                .post(PATH)
                .then()
                .statusCode(401)
                .body("error", equalTo("invalid_client"))
                .body("error_description", equalTo("The client credentials are invalid"));
    }

    @Test
    @DisplayName("B07: another method than POST")
    void anotherMethod() {
        apiKey(SERVER)
                .get(PATH)
                .then()
                .statusCode(405)
                .body("error", equalTo("invalid_request"))
                .body("error_description", equalTo("The request method must be POST when requesting an access token"))
                .body("error_uri", equalTo("http://tools.ietf.org/html/rfc6749#section-3.2"));
    }
}

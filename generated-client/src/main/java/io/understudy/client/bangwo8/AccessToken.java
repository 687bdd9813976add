package io.understudy.client.bangwo8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.understudy.client.http.BearerToken;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An access token (令牌), as it was just issued (B05). As text it does not show itself.
 *
 * @param value the token itself
 * @param lifetime for how long it is good (有效期), if the vendor said so
 */
public record AccessToken(String value, Optional<Duration> lifetime) {

    @JsonCreator
    static AccessToken read(
            @JsonProperty("access_token") @Nullable String value, @JsonProperty("expires_in") @Nullable Long seconds) {
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("the answer has no access_token");
        }
        if (!value.matches("[A-Za-z0-9._~+/=-]+")) { // RFC 6750, 2.1
            throw new IllegalArgumentException("the access_token cannot be sent in a header");
        }
        return new AccessToken(value, Optional.ofNullable(seconds).map(Duration::ofSeconds));
    }

    /** The token as it is sent (B05). */
    BearerToken bearer() {
        return new BearerToken(value, lifetime);
    }

    @Override
    public String toString() {
        return "AccessToken[lifetime=" + lifetime.map(Duration::toString).orElse("unknown") + "]";
    }
}

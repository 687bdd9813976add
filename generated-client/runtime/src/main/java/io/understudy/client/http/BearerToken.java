package io.understudy.client.http;

import java.time.Duration;
import java.util.Optional;

/**
 * An access token as it was just issued (RFC 6749, 5.1). As text it does not show itself.
 *
 * @param value the token itself
 * @param lifetime for how long it is good, if the server said so
 */
public record BearerToken(String value, Optional<Duration> lifetime) {

    @Override
    public String toString() {
        return "BearerToken[lifetime=" + lifetime.map(Duration::toString).orElse("unknown") + "]";
    }
}

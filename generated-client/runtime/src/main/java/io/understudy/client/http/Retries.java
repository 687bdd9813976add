package io.understudy.client.http;

import java.time.Duration;

/**
 * How often a call is repeated, and how long to wait in between. Repeated are GET, PUT, DELETE and the call that fetches a
 * token when the answer is 429, 502, 503 or 504, and when the connection fails; a DELETE only if it cannot have reached the
 * server, for a second one is answered otherwise. Another POST is repeated when the answer is 429, or no connection was
 * made. What reads its body from a stream is never repeated, nor what took too long.
 *
 * @param attempts how often a call is sent at most, the first time included; 1 for no repetition
 * @param first how long to wait before the second attempt, more or less by half; twice as long before each further one
 * @param longest how long to wait at most. A {@code Retry-After} that asks for more ends the attempts
 */
public record Retries(int attempts, Duration first, Duration longest) {

    /** Three attempts, about half a second and a second apart; ten seconds at most where the server asks for it. */
    public static final Retries DEFAULT = new Retries(3, Duration.ofMillis(500), Duration.ofSeconds(10));

    /** Every call is sent once. */
    public static final Retries NONE = new Retries(1, Duration.ofMillis(500), Duration.ofSeconds(10));

    /** Refuses what makes no sense. */
    public Retries {
        if (attempts < 1) {
            throw new IllegalArgumentException("A call has at least one attempt, not " + attempts);
        }
        if (first.toMillis() < 1 || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("Waiting " + first + " at first and " + longest + " at most is no plan");
        }
    }
}

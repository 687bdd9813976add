package io.understudy.mock.proxy.http;

import java.time.Duration;

/**
 * How long to wait for the upstream.
 *
 * @param toConnect until it accepts a connection
 * @param betweenBytes until it answers, and then from one part of its answer to the next
 */
public record UpstreamTimeouts(Duration toConnect, Duration betweenBytes) {
    /** Five seconds to connect, a minute of silence. */
    public static final UpstreamTimeouts DEFAULTS = new UpstreamTimeouts(Duration.ofSeconds(5), Duration.ofMinutes(1));
}

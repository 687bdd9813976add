package io.understudy.mock.wiremock.admin;

import java.net.InetAddress;
import java.util.Optional;

/**
 * What a call of the admin API tells of its caller.
 *
 * @param address where it came from; empty when that is no address
 * @param host the name or address that the mock was called by, without a port
 * @param origin the header {@code Origin}: the web page that calls, if it is one
 * @param authorization the header {@code Authorization}
 * @param preflight whether it only asks, for a web page, whether a call may be made
 */
record AdminCall(
        Optional<InetAddress> address,
        String host,
        Optional<String> origin,
        Optional<String> authorization,
        boolean preflight) {}

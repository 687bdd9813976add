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
 * @param sentByAMock whether a mock sent it by itself, or passed it on
 * @param crossSite whether a browser says that a page of another site caused it ({@code Sec-Fetch-Site})
 * @param simple whether it changes something and is one that a web page can send without asking first (Fetch standard,
 *     CORS-safelisted method and request headers)
 * @param preflight whether it only asks, for a web page, whether a call may be made
 */
record AdminCall(
        Optional<InetAddress> address,
        String host,
        Optional<String> origin,
        Optional<String> authorization,
        boolean sentByAMock,
        boolean crossSite,
        boolean simple,
        boolean preflight) {}

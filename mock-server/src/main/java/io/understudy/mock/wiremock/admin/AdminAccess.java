package io.understudy.mock.wiremock.admin;

import io.understudy.mock.problem.request.AdminRefused;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who may call the admin API: with a token, whoever has it; without one, callers on this machine.
 *
 * <p>A browser on this machine runs pages of others, which may not call: neither with their own address, which the
 * browser tells in {@code Origin}, nor with a name of theirs that they make lead to this machine, which then stands in
 * {@code Host}. No page has the token, and no browser sends it unasked.
 *
 * @param host the interface that the mock listens on: a name that it may be called by, too
 * @param token the token, if callers need one; not empty
 */
public record AdminAccess(String host, Optional<String> token) {
    /** {@code Token} is what WireMock's own client says. */
    private static final Pattern CREDENTIALS = Pattern.compile("(?i:Bearer|Token) +(.+)");

    private static final Pattern LOOPBACK_ADDRESS = Pattern.compile("127(\\.\\d{1,3}){3}");
    private static final String WAY_OUT = "start the mock with --admin-token TOKEN";

    /** Why a call is refused; empty when it may go on. */
    Optional<AdminRefused> refusal(AdminCall call) {
        if (call.sentByAMock()) {
            return refused("The admin API does not answer what a mock sends; call it directly.");
        }
        return token.isPresent() ? withoutToken(call, token.get()) : fromElsewhere(call);
    }

    /** A preflight cannot carry the token (Fetch standard, CORS-preflight fetch), and learns nothing. */
    private static Optional<AdminRefused> withoutToken(AdminCall call, String token) {
        boolean isKnown =
                call.authorization().filter(sent -> isToken(sent, token)).isPresent();
        return isKnown || call.preflight()
                ? Optional.empty()
                : Optional.of(new AdminRefused(
                        401,
                        "The admin API needs the token that the mock was started with; send it as"
                                + " Authorization: Bearer TOKEN."));
    }

    private static boolean isToken(String authorization, String token) {
        Matcher credentials = CREDENTIALS.matcher(authorization);
        return credentials.matches()
                // Takes as long for a good guess as for a bad one.
                && MessageDigest.isEqual(
                        credentials.group(1).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<AdminRefused> fromElsewhere(AdminCall call) {
        if (call.address().filter(InetAddress::isLoopbackAddress).isEmpty()) {
            return refused("The admin API answers callers on this machine only; " + WAY_OUT
                    + " and send Authorization: Bearer TOKEN.");
        }
        if (!isHere(call.host())) {
            return refused("The admin API does not answer under the name %s; call it by localhost, or %s."
                    .formatted(call.host(), WAY_OUT));
        }
        if (call.origin().filter(origin -> !isPageFromHere(origin)).isPresent()) {
            return refused("The admin API does not answer web pages from elsewhere; open yours from localhost, or "
                    + WAY_OUT + " and let the page send Authorization: Bearer TOKEN.");
        }
        if (call.origin().isEmpty() && call.crossSite()) {
            return refused("The admin API does not answer what pages of other sites cause; open its address directly.");
        }
        if (call.simple()) {
            return refused(
                    "Calls of the admin API that change something need Content-Type: application/json, or no body"
                            + " at all, so that no web page can send them unasked.");
        }
        return Optional.empty();
    }

    private static Optional<AdminRefused> refused(String detail) {
        return Optional.of(new AdminRefused(403, detail));
    }

    private boolean isPageFromHere(String origin) {
        try {
            String name = new URI(origin).getHost();
            return name != null && isHere(name);
        } catch (URISyntaxException opaque) {
            return false;
        }
    }

    /** By the name alone: whoever looked it up would ask those who are not to be trusted. */
    private boolean isHere(String nameOrAddress) {
        String name = nameOrAddress.replaceAll("^\\[|]$", "").toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals(host.toLowerCase(Locale.ROOT))
                || LOOPBACK_ADDRESS.matcher(name).matches()
                || (name.contains(":") && isLoopback(name));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}

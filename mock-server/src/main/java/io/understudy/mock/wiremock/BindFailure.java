package io.understudy.mock.wiremock;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Why a server could not listen. The messages of the operating system differ by system and language, so they are not read. */
final class BindFailure {
    private static final int PROBE_MILLISECONDS = 500;

    private BindFailure() {}

    /**
     * One sentence for people.
     *
     * @param options where the server was to listen; it does so no more
     * @param failure what the server threw
     */
    static String sentence(MockOptions options, Throwable failure) {
        String host = options.host();
        if (!isOfThisMachine(host)) {
            return "Cannot listen on %s: it is no address of this machine.".formatted(host);
        }
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("--port", options.port());
        options.https().ifPresent(https -> ports.put("--https-port", https.port()));
        for (Map.Entry<String, Integer> port : ports.entrySet()) {
            if (answers(host, port.getValue())) {
                return "Port %d of %s is already in use: choose another with %s, or 0 for a free one."
                        .formatted(port.getValue(), host, port.getKey());
            }
        }
        return "Cannot listen on port %s of %s: %s."
                .formatted(
                        ports.values().stream().map(String::valueOf).collect(Collectors.joining(" or ")),
                        host,
                        root(failure).getMessage());
    }

    private static boolean isOfThisMachine(String host) {
        try {
            InetAddress address = new InetSocketAddress(host, 0).getAddress();
            return address != null
                    && (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null);
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean answers(String host, int port) {
        try (Socket probe = new Socket()) {
            probe.connect(new InetSocketAddress(host, port), PROBE_MILLISECONDS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = root.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root;
    }
}

package io.understudy.mock.wiremock;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;

/** Why a server could not listen. The messages of the operating system differ by system and language, so they are not read. */
final class BindFailure {
    private static final int PROBE_MILLISECONDS = 500;

    private BindFailure() {}

    /**
     * One sentence for people.
     *
     * @param host the interface that was asked for
     * @param port the port that was asked for
     * @param failure what the server threw
     */
    static String sentence(String host, int port, Throwable failure) {
        if (!isOfThisMachine(host)) {
            return "Cannot listen on %s: it is no address of this machine.".formatted(host);
        }
        if (answers(host, port)) {
            return "Port %d of %s is already in use: choose another with --port, or 0 for a free one."
                    .formatted(port, host);
        }
        return "Cannot listen on port %d of %s: %s."
                .formatted(port, host, root(failure).getMessage());
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

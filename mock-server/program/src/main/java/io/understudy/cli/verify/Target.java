package io.understudy.cli.verify;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;

/**
 * The server that is verified, as a command line names it.
 *
 * @param uri its address
 */
record Target(URI uri) {
    /** What is wrong with an address; empty when nothing is. */
    static Optional<String> flaw(String address) {
        try {
            URI uri = URI.create(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme();
            if (!scheme.equals("http") && !scheme.equals("https")) {
                return Optional.of("--target " + address + " is no address such as http://127.0.0.1:4010.");
            }
            if (uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
                return Optional.of("--target " + address + " must be a host, and a port and a path if need be.");
            }
            return uri.getRawUserInfo() == null
                    ? Optional.empty()
                    : Optional.of("--target must not have a user or a password in it; give --user or --auth.");
        } catch (IllegalArgumentException malformed) {
            return Optional.of("--target " + address + " is no address such as http://127.0.0.1:4010.");
        }
    }

    /** What stands before every path; empty when the contract's servers say it. */
    Optional<String> base() {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("/+$", "");
        return path.isEmpty() ? Optional.empty() : Optional.of(path);
    }

    /** Whether the server is on this machine. */
    boolean isLocal() {
        try {
            return InetAddress.getByName(host()).isLoopbackAddress();
        } catch (UnknownHostException elsewhere) {
            return false;
        }
    }

    private String host() {
        return uri.getHost().replaceAll("^\\[|]$", "");
    }

    /** Whether somebody accepts connections there. */
    boolean isReachable(Duration timeout) {
        int port = uri.getPort() > 0 ? uri.getPort() : uri.getScheme().equals("https") ? 443 : 80;
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host(), port), Math.toIntExact(timeout.toMillis()));
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}

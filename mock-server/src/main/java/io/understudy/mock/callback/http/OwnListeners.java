package io.understudy.mock.callback.http;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;

/** The ports that a mock listens on, which nothing that it sends may lead to. Safe to share between threads. */
public final class OwnListeners {
    private volatile List<Integer> ports = List.of();

    /** The mock listens on these ports from now on. */
    public void listenOn(List<Integer> others) {
        ports = List.copyOf(others);
    }

    /** Whether a connection to an address would be one to the mock, by whichever of this machine's addresses. */
    boolean cover(InetAddress address, int port) {
        return ports.contains(port) && isOfThisMachine(address);
    }

    private static boolean isOfThisMachine(InetAddress address) {
        if (address.isLoopbackAddress() || address.isAnyLocalAddress()) {
            return true;
        }
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException unknowable) {
            return true;
        }
    }
}

package io.understudy.mock.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Sends bytes to a server of this machine, whatever they are, and reads what comes back. */
final class RawClient {
    /** A server that has not answered by then never will. */
    private static final int PATIENCE_MILLISECONDS = 30_000;

    private final int port;

    RawClient(int port) {
        this.port = port;
    }

    /** A connection on which nothing has been sent yet. */
    Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
        return socket;
    }

    /** Sends a request, says that nothing more comes, and reads until the server has closed the connection. */
    Optional<Reply> send(byte[] request) throws IOException {
        try (Socket socket = connect()) {
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
            } catch (SocketException closed) {
                // A server need not hear all of it; what it has to say of the rest is read below.
            }
            return Reply.of(rest(socket));
        }
    }

    Optional<Reply> send(String request) throws IOException {
        return send(request.getBytes(StandardCharsets.UTF_8));
    }

    /** What comes until the connection ends, in whatever way. */
    static byte[] rest(Socket socket) throws IOException {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        try {
            for (int count; (count = socket.getInputStream().read(buffer)) >= 0; ) {
                received.write(buffer, 0, count);
            }
        } catch (SocketException reset) {
            // As much an end as any.
        }
        return received.toByteArray();
    }
}

package io.understudy.client;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server without any manners: it reads a request as bytes, and does with the connection what it is told. */
public final class RawServer implements AutoCloseable {

    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger broken = new AtomicInteger();
    private final Treatment treatment;

    /** A server on a free port of this machine that treats every connection alike, for one request each. */
    public RawServer(Treatment treatment) {
        this.treatment = treatment;
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::listen);
    }

    /** Writes this text, byte by byte as Latin-1, and closes the connection. */
    public static Treatment writes(String text) {
        return socket -> socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Where it listens. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    /** The requests as they came, heads and bodies, as Latin-1. */
    public List<String> received() {
        return received;
    }

    /** How many connections the other side has closed before it was told all. */
    public int broken() {
        return broken.get();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                threads.execute(() -> treat(socket));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void treat(Socket socket) {
        try (socket) {
            received.add(read(new BufferedInputStream(socket.getInputStream())));
            treatment.apply(socket);
        } catch (IOException e) {
            broken.incrementAndGet(); // the other side has gone
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return text.toString();
            }
            text.append((char) next);
        }
        String head = text.toString().toLowerCase(Locale.ROOT);
        int at = head.indexOf("content-length: ");
        if (at >= 0) {
            int length = Integer.parseInt(head.substring(at + 16, head.indexOf('\r', at)));
            text.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        return text.toString();
    }

    /** What becomes of a connection once a request has been read; it is closed afterwards. */
    @FunctionalInterface
    public interface Treatment {

        /** Writes what it likes, or nothing, in its own time. */
        void apply(Socket socket) throws IOException;
    }
}

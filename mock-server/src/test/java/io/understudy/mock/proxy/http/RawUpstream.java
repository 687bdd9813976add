package io.understudy.mock.proxy.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that sends exactly what a test wants, and remembers what it was sent. One request a connection. */
public final class RawUpstream implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)\r\n");

    private final ServerSocket server;
    private final boolean listensFirst;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** What it sends to everybody. */
    public interface Script {
        void play(OutputStream out) throws Exception;
    }

    public RawUpstream(Script script) throws IOException {
        this(script, true);
    }

    private RawUpstream(Script script, boolean listensFirst) throws IOException {
        this.listensFirst = listensFirst;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(() -> accept(script));
    }

    /** A server that answers with this text, in which a line feed stands for the end of a line of the head. */
    public static RawUpstream answering(String head, String body) throws IOException {
        String text = head.strip().replace("\n", "\r\n") + "\r\n\r\n" + body;
        return new RawUpstream(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A server that sends this text to everybody who connects, whatever they say. */
    static RawUpstream speakingFirst(String text) throws IOException {
        return new RawUpstream(out -> out.write(text.getBytes(StandardCharsets.UTF_8)), false);
    }

    private void accept(Script script) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                threads.execute(() -> serve(socket, script));
            } catch (SocketException closed) {
                return;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private void serve(Socket socket, Script script) {
        try (socket) {
            if (listensFirst) {
                requests.add(request(socket.getInputStream()));
            }
            script.play(socket.getOutputStream());
            socket.getOutputStream().flush();
            socket.shutdownOutput();
        } catch (Exception gone) {
            // The proxy may hang up at any time.
        }
    }

    private static String request(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (!bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            bytes.write(next);
        }
        Matcher length = LENGTH.matcher(bytes.toString(StandardCharsets.ISO_8859_1));
        if (length.find()) {
            bytes.write(in.readNBytes(Integer.parseInt(length.group(1))));
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    /** All that it was sent so far, octet by octet. */
    public List<String> requests() {
        return requests;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}

package io.understudy.verify.faults;

import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import io.understudy.verify.message.Reply.Answered;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A server that puts on the wire whatever it is told to. Every connection carries one request. */
final class FaultySocket implements AutoCloseable {
    private final ServerSocket server;
    private final Function<HttpCall, Wire> answers;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    FaultySocket(Function<HttpCall, Wire> answers) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.answers = answers;
        start(this::accept);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                Socket socket = server.accept();
                open.add(socket);
                start(() -> serve(socket));
            }
        } catch (IOException closed) {
            // It is over.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            HttpCall call = read(new DataInputStream(socket.getInputStream()));
            write(answers.apply(call), socket);
            socket.getOutputStream().flush();
        } catch (IOException gone) {
            // The other side has had enough.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
        }
    }

    private static HttpCall read(DataInputStream in) throws IOException {
        String[] start = line(in).split(" ", -1);
        List<Field> headers = new ArrayList<>();
        int length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String[] parts = line.split(":", 2);
            headers.add(new Field(parts[0], parts[1].strip()));
            if (parts[0].equalsIgnoreCase("Content-Length")) {
                length = Integer.parseInt(parts[1].strip());
            }
        }
        byte[] body = new byte[length];
        in.readFully(body);
        return new HttpCall(start[0], start[1], headers, Payload.of(body));
    }

    private static String line(DataInputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = in.readUnsignedByte(); octet != '\n'; octet = in.readUnsignedByte()) {
            if (octet != '\r') {
                line.append((char) octet);
            }
        }
        return line.toString();
    }

    private void write(Wire wire, Socket socket) throws IOException, InterruptedException {
        OutputStream out = socket.getOutputStream();
        if (wire instanceof Wire.Whole whole) {
            head(whole.answer(), Map.of("Content-Length", whole.answer().body().length() + ""), out);
            out.write(whole.answer().body().bytes());
        } else if (wire instanceof Wire.Hang) {
            stay();
        } else if (wire instanceof Wire.Reset) {
            socket.setSoLinger(true, 0);
        } else if (wire instanceof Wire.Half half) {
            half(half.answer(), out);
        } else if (wire instanceof Wire.HalfInChunks half) {
            head(half.answer(), Map.of("Transfer-Encoding", "chunked"), out);
            out.write("5\r\n{\"sta\r\n".getBytes(StandardCharsets.ISO_8859_1));
        } else if (wire instanceof Wire.Stuck stuck) {
            half(stuck.answer(), out);
            out.flush();
            stay();
        } else if (wire instanceof Wire.Drip drip) {
            head(drip.answer(), Map.of("Content-Length", drip.answer().body().length() + ""), out);
            for (byte octet : drip.answer().body().bytes()) {
                out.write(octet);
                out.flush();
                if (closing.await(100, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } else if (wire instanceof Wire.Garbage) {
            out.write("What is it?\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static void half(Answered answer, OutputStream out) throws IOException {
        int length = answer.body().length();
        head(answer, Map.of("Content-Length", Integer.toString(length)), out);
        out.write(answer.body().bytes(), 0, length / 2);
    }

    private static void head(Answered answer, Map<String, String> more, OutputStream out) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " Status\r\nConnection: close\r\n");
        answer.headers().forEach(field -> head.append(field.name() + ": " + field.value() + "\r\n"));
        more.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private void stay() throws InterruptedException {
        closing.await();
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

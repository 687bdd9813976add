package io.understudy.mock.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/** Single requests to a server on the loopback interface. */
final class Probe {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Probe() {}

    /**
     * Whether a server gives the right status by now. It costs as little as can be, so that it can be asked all the time.
     *
     * @param call a call without a body
     */
    static boolean isAnswered(Call call, int port) {
        StringBuilder head = new StringBuilder(call.method())
                .append(' ')
                .append(call.target())
                .append(" HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n");
        call.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        byte[] expected = ("HTTP/1.1 " + call.status()).getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PATIENCE.toMillis());
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            boolean right = Arrays.equals(expected, answer.readNBytes(expected.length));
            answer.readAllBytes();
            return right;
        } catch (IOException notYet) {
            return false;
        }
    }

    /**
     * Sends a call and looks at the whole answer.
     *
     * @throws CannotMeasureException when it is not the right one
     */
    static void verify(Call call, int port) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + call.target()))
                .timeout(PATIENCE)
                .method(
                        call.method(),
                        call.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body()));
        for (Map.Entry<String, String> header : call.headers().entrySet()) {
            request.header(header.getKey(), header.getValue());
        }
        HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != call.status() || !isRight(call, response.body())) {
            throw CannotMeasureException.wrong(call + " was answered " + response.statusCode() + " instead of "
                    + call.status() + ", or with another body than the right one:\n" + response.body());
        }
    }

    private static boolean isRight(Call call, String body) throws IOException {
        JsonNode json = JSON.readTree(body);
        return call.answer().test(json);
    }
}

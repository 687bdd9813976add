package io.understudy.mock.walk;

import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Sends requests over a socket, by the platform's own client. */
final class SocketCaller {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    /**
     * @param base where to send them, without a slash at the end
     */
    SocketCaller(String base) {
        this.base = base;
    }

    Call.Reply answer(Call call) {
        byte[] body = call.body().bytes();
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(base + call.target()))
                .timeout(Duration.ofSeconds(20))
                .method(call.method(), body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        call.headers().forEach(header -> builder.header(header.name(), header.value()));
        try {
            HttpResponse<byte[]> response = client.send(builder.build(), BodyHandlers.ofByteArray());
            List<HeaderField> headers = new ArrayList<>();
            response.headers()
                    .map()
                    .forEach((name, values) -> values.forEach(value -> headers.add(new HeaderField(name, value))));
            return new Call.Reply(response.statusCode(), headers, Body.of(response.body()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}

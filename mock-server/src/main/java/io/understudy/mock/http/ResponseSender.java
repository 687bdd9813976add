package io.understudy.mock.http;

import io.understudy.mock.engine.Cors;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.message.StreamedBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IO;

/** Sends answers, after their delay. */
final class ResponseSender {
    /** What most answers have; Jetty would write it out letter by letter each time. */
    private static final IdentityHashMap<HeaderField, HttpField> ENCODED = encoded(Cors.FOR_ANYBODY);

    private ResponseSender() {}

    private static IdentityHashMap<HeaderField, HttpField> encoded(List<HeaderField> headers) {
        IdentityHashMap<HeaderField, HttpField> encoded = new IdentityHashMap<>();
        for (HeaderField header : headers) {
            encoded.put(header, new PreEncodedHttpField(header.name(), header.value()));
        }
        return encoded;
    }

    /**
     * Sends an answer.
     *
     * @param callback is told when it is sent, or could not be
     */
    static void send(MockResponse answer, Request request, Response response, Callback callback) {
        if (answer.delay().isZero()) {
            write(answer, response, callback);
            return;
        }
        // Jetty would take a connection on which nothing happens for given up.
        request.addIdleTimeoutListener(timeout -> false);
        request.getComponents()
                .getScheduler()
                .schedule(
                        () -> request.getComponents().getExecutor().execute(() -> write(answer, response, callback)),
                        answer.delay().toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    /** Lets go of an answer that is not going to be sent. */
    static void discard(MockResponse answer) {
        if (answer.body() instanceof StreamedBody streamed) {
            IO.close(streamed.stream());
        }
    }

    private static void write(MockResponse answer, Response response, Callback callback) {
        response.setStatus(answer.code());
        HttpFields.Mutable fields = response.getHeaders();
        for (HeaderField header : answer.headers()) {
            add(field(header), fields);
        }
        if (answer.code() == HttpStatus.UPGRADE_REQUIRED_426 && !fields.contains(HttpHeader.UPGRADE)) {
            fields.put(HttpHeader.UPGRADE, "HTTP/2.0");
            fields.add(HttpHeader.CONNECTION, "Upgrade");
        }
        if (answer.body() instanceof StreamedBody streamed) {
            streamed.size().ifPresent(size -> fields.put(HttpHeader.CONTENT_LENGTH, size));
            pass(streamed, response, callback);
            return;
        }
        byte[] body = answer.body().bytes();
        if (body.length > 0) {
            fields.put(HttpHeader.CONTENT_LENGTH, body.length);
        }
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    /** There is a date already, the present one. */
    private static void add(HttpField field, HttpFields.Mutable fields) {
        if (field.getHeader() == HttpHeader.DATE) {
            fields.put(field);
        } else {
            fields.add(field);
        }
    }

    private static HttpField field(HeaderField header) {
        HttpField encoded = ENCODED.get(header);
        return encoded == null ? new HttpField(header.name(), header.value()) : encoded;
    }

    /** By this thread, which may wait: those that serve the sockets must not. */
    private static void pass(StreamedBody body, Response response, Callback callback) {
        OutputStream out = Content.Sink.asOutputStream(response);
        try (InputStream in = body.stream()) {
            in.transferTo(out);
            out.close();
        } catch (IOException broken) {
            // The end is not written, so that nobody takes what was sent for the whole.
            callback.failed(broken);
            return;
        }
        callback.succeeded();
    }
}

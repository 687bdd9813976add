package io.understudy.mock.http;

import io.understudy.mock.problem.Problem;
import io.understudy.mock.problem.request.UnreadableRequest;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;

/**
 * Finds what this server cannot do for a request: open a tunnel (RFC 9110, section 9.3.6), or read a transfer coding other
 * than {@code chunked} (RFC 9112, section 6.1).
 */
final class TransferCheck {
    private TransferCheck() {}

    static Optional<Problem> fault(Request request) {
        if (HttpMethod.CONNECT.is(request.getMethod())) {
            return Optional.of(new UnreadableRequest(
                    HttpStatus.BAD_REQUEST_400, "CONNECT asks for a tunnel, and this server opens none"));
        }
        if (!request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)) {
            return Optional.empty();
        }
        List<String> codings = request.getHeaders().getCSV(HttpHeader.TRANSFER_ENCODING, false);
        return codings.stream()
                .filter(coding -> !HttpHeaderValue.CHUNKED.is(coding))
                .findFirst()
                .map(coding -> new UnreadableRequest(
                        HttpStatus.NOT_IMPLEMENTED_501,
                        "its body has the transfer coding '" + coding + "', and only 'chunked' is understood"));
    }
}

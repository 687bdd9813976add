package io.understudy.mock.wiremock.admin;

import io.understudy.codec.MediaType;
import io.understudy.mock.callback.http.HttpCallbackSender;
import io.understudy.mock.problem.ProblemBody;
import io.understudy.mock.problem.request.AdminRefused;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Stands before the admin API. It goes by the socket, and not, as WireMock's filters do, by what a caller writes into
 * {@code X-Forwarded-For}. A refusal has no CORS headers, so that the page that called cannot read it.
 */
public final class AdminGuard extends Handler.Wrapper {
    private static final Set<String> SAFELISTED =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private final AdminAccess access;

    /** A guard that lets through whom this lets through. */
    public AdminGuard(AdminAccess access) {
        this.access = access;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Optional<AdminRefused> refusal = access.refusal(call(request));
        if (refusal.isEmpty()) {
            return super.handle(request, response, callback);
        }
        refuse(refusal.get(), request, response, callback);
        return true;
    }

    private static AdminCall call(Request request) {
        Optional<String> origin = header(request, HttpHeader.ORIGIN);
        return new AdminCall(
                address(request),
                String.valueOf(Request.getServerName(request)),
                origin,
                header(request, HttpHeader.AUTHORIZATION),
                isSentByAMock(request),
                "cross-site".equals(request.getHeaders().get("Sec-Fetch-Site")),
                isSimple(request),
                request.getMethod().equals("OPTIONS")
                        && origin.isPresent()
                        && request.getHeaders().contains(HttpHeader.ACCESS_CONTROL_REQUEST_METHOD));
    }

    private static boolean isSentByAMock(Request request) {
        return request.getHeaders().contains(HttpCallbackSender.MARK)
                || request.getHeaders().getValuesList(HttpHeader.VIA).stream()
                        .anyMatch(via -> via.contains("understudy"));
    }

    /**
     * A browser tells its page's origin or site with each call; what has neither, and no body, is no page's. Of the media
     * types, a page may send three without asking.
     */
    private static boolean isSimple(Request request) {
        HttpFields headers = request.getHeaders();
        boolean harmless = request.getLength() <= 0
                && !headers.contains(HttpHeader.TRANSFER_ENCODING)
                && !headers.contains(HttpHeader.ORIGIN)
                && !headers.contains("Sec-Fetch-Site");
        return request.getMethod().equals("POST")
                && !harmless
                && Optional.ofNullable(headers.get(HttpHeader.CONTENT_TYPE))
                        .flatMap(MediaType::parse)
                        .map(type -> SAFELISTED.contains(type.essence()))
                        .orElse(true);
    }

    private static Optional<InetAddress> address(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress caller
                ? Optional.ofNullable(caller.getAddress())
                : Optional.empty();
    }

    private static Optional<String> header(Request request, HttpHeader name) {
        return Optional.ofNullable(request.getHeaders().get(name));
    }

    private static void refuse(AdminRefused refusal, Request request, Response response, Callback callback) {
        byte[] body = ProblemBody.of(refusal);
        response.setStatus(refusal.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemBody.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        refusal.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.write(true, ByteBuffer.wrap(request.getMethod().equals("HEAD") ? new byte[0] : body), callback);
    }
}

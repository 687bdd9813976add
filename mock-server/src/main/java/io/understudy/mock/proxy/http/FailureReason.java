package io.understudy.mock.proxy.http;

import io.understudy.mock.problem.server.UpstreamFailure;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;

/** Why there is no answer, by what was thrown instead. */
final class FailureReason {
    private final String upstream;
    private final UpstreamTimeouts patience;

    FailureReason(String upstream, UpstreamTimeouts patience) {
        this.upstream = upstream;
        this.patience = patience;
    }

    UpstreamFailure of(IOException failure) {
        if (failure instanceof ConnectionRequestTimeoutException) {
            return tooSlow("all connections to it are busy");
        }
        if (failure instanceof ConnectTimeoutException) {
            return tooSlow("it accepted no connection within " + seconds(patience.toConnect()));
        }
        if (failure instanceof SocketTimeoutException) {
            return tooSlow("it sent nothing for " + seconds(patience.betweenBytes()));
        }
        return new UpstreamFailure(upstream, false, reason(failure));
    }

    private static String reason(IOException failure) {
        if (failure instanceof UnknownHostException) {
            return "there is no host of that name";
        }
        if (failure instanceof NoRouteToHostException) {
            return "no way leads to its host";
        }
        if (failure instanceof ConnectException) {
            return "nothing listens there";
        }
        if (failure instanceof SSLException) {
            return tls(failure);
        }
        if (failure instanceof NoHttpResponseException || failure instanceof SocketException) {
            return "it closed the connection without an answer";
        }
        return has(failure, HttpException.class) ? "what it sent is not HTTP" : "the connection to it broke";
    }

    private static String tls(IOException failure) {
        if (failure instanceof SSLPeerUnverifiedException) {
            return "its certificate is for another host";
        }
        return has(failure, CertPathBuilderException.class)
                ? "its certificate is not trusted"
                : "no connection by TLS comes about with it";
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private UpstreamFailure tooSlow(String reason) {
        return new UpstreamFailure(upstream, true, reason);
    }

    private static String seconds(Duration duration) {
        long millis = duration.toMillis();
        return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
    }
}

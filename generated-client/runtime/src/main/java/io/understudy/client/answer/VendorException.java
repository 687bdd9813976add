package io.understudy.client.answer;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A call that failed: it was refused, or its answer makes no sense, or none came. Each vendor has its own kind. Its message
 * says what happened in one sentence, and holds no credentials.
 */
public abstract class VendorException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 2;

    private static final Set<FailureKind> PASSING =
            Set.of(FailureKind.THROTTLED, FailureKind.UNREACHABLE, FailureKind.TIMED_OUT);
    /** Statuses of a server that is busy or being restarted (RFC 9110, 15.6.3 to 15.6.5). */
    private static final Set<Integer> PASSING_STATUSES = Set.of(502, 503, 504);

    private static final int NONE = -1;

    private final FailureKind kind;
    private final int status;
    private final TreeMap<String, ArrayList<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final @Nullable String code;
    private final @Nullable String vendorMessage;
    private final @Nullable String requestId;
    private final String body;

    /** An exception for this failure. */
    protected VendorException(Failure failure) {
        super(failure.message(), failure.cause());
        kind = failure.kind();
        status = failure.status().orElse(NONE);
        failure.headers().forEach((name, values) -> headers.put(name, new ArrayList<>(values)));
        code = failure.code().orElse(null);
        vendorMessage = failure.vendorMessage().orElse(null);
        requestId = failure.requestId().orElse(null);
        body = failure.body();
    }

    /** Why the call failed. */
    public final FailureKind kind() {
        return kind;
    }

    /**
     * Whether the same call may succeed later: the server was busy, out of reach or too slow. A call that changes something
     * may have done so all the same, unless the server refused it.
     */
    public final boolean isRetryable() {
        return PASSING.contains(kind) || PASSING_STATUSES.contains(status);
    }

    /** Status of the answer, such as 404; empty if no answer came. */
    public final OptionalInt status() {
        return status == NONE ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** All headers of the answer; a name is found however it is written. None if no answer came. */
    public final Map<String, List<String>> headers() {
        return Collections.unmodifiableMap(headers);
    }

    /** The vendor's word for the error, as text whether it was sent as text or as a number. */
    public final Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** The vendor's own sentence on the error. */
    public final Optional<String> vendorMessage() {
        return Optional.ofNullable(vendorMessage);
    }

    /** What the server calls the request in its own logs, if it said so in a header such as {@code X-Request-Id}. */
    public final Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** The body of the answer as text, with secrets removed, and cut if it is very long; empty if there is none. */
    public final String body() {
        return body;
    }
}

package io.understudy.mock.engine;

import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What lets a page from elsewhere call the mock: the CORS protocol of the Fetch standard, wide open, or none of it. */
public enum Cors {
    /** Every origin may call. */
    OPEN,
    /** No answer says anything about origins, and a preflight is a request like any other. */
    OFF;

    private static final String ORIGIN = "Origin";
    private static final String REQUEST_METHOD = "Access-Control-Request-Method";
    private static final String REQUEST_HEADERS = "Access-Control-Request-Headers";
    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
    private static final String ALLOW_CREDENTIALS = "Access-Control-Allow-Credentials";
    private static final String VARY = "Vary";
    private static final String ANY = "*";

    /** What most callers get; the journal holds a thousand answers. */
    public static final List<HeaderField> FOR_ANYBODY = headers(ANY, ANY);

    /** Whether a request only asks whether another may be sent. */
    public boolean isPreflight(MockRequest request) {
        return this == OPEN
                && request.method().equals("OPTIONS")
                && !request.header(ORIGIN).isEmpty()
                && !request.header(REQUEST_METHOD).isEmpty();
    }

    /** The answer to a preflight. */
    public MockResponse permission(MockRequest preflight) {
        List<HeaderField> headers = new ArrayList<>(headers(preflight));
        headers.add(new HeaderField("Access-Control-Allow-Methods", first(preflight, REQUEST_METHOD)));
        return new MockResponse(204, headers, Body.EMPTY, Duration.ZERO, ExchangeFindings.NONE);
    }

    /** An answer with the headers that are missing; those that it has stay as they are. */
    public MockResponse complete(MockRequest request, MockResponse response) {
        List<HeaderField> headers = new ArrayList<>(response.headers());
        headers.addAll(missing(request, response.headers()));
        return response.withHeaders(headers);
    }

    /**
     * The headers that an answer lacks.
     *
     * @param present those that it has; where they allow an origin, they say which, and any origin gets no credentials
     */
    public List<HeaderField> missing(MockRequest request, List<HeaderField> present) {
        boolean decided = HeaderField.isAmong(present, ALLOW_ORIGIN);
        boolean anybody = present.stream()
                .anyMatch(
                        header -> header.isNamed(ALLOW_ORIGIN) && header.value().equals(ANY));
        return headers(request).stream()
                .filter(header -> header.name().equals(VARY)
                        ? !decided
                        : !HeaderField.isAmong(present, header.name())
                                && !(anybody && header.name().equals(ALLOW_CREDENTIALS)))
                .toList();
    }

    /** The headers for the answer to a request. */
    public List<HeaderField> headers(MockRequest request) {
        if (this == OFF) {
            return List.of();
        }
        String origin = first(request, ORIGIN);
        String asked = first(request, REQUEST_HEADERS);
        return origin.equals(ANY) && asked.equals(ANY) ? FOR_ANYBODY : headers(origin, asked);
    }

    /** Credentials go with a named origin only, and an answer that names one differs from origin to origin. */
    private static List<HeaderField> headers(String origin, String asked) {
        List<HeaderField> headers = new ArrayList<>();
        headers.add(new HeaderField(ALLOW_ORIGIN, origin));
        if (!origin.equals(ANY)) {
            headers.add(new HeaderField(ALLOW_CREDENTIALS, "true"));
            headers.add(new HeaderField(VARY, ORIGIN));
        }
        headers.add(new HeaderField("Access-Control-Allow-Headers", asked));
        headers.add(new HeaderField("Access-Control-Expose-Headers", ANY));
        return List.copyOf(headers);
    }

    private static String first(MockRequest request, String header) {
        List<String> values = request.header(header);
        return values.isEmpty() ? ANY : values.get(0);
    }
}

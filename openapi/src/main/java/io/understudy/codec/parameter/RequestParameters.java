package io.understudy.codec.parameter;

import io.understudy.codec.PercentEncoding;
import io.understudy.validation.Message;
import java.util.List;
import java.util.Map;

/**
 * What a request carries outside its body, taken apart but not yet read. Parsing costs time and memory in proportion to
 * the size of the request.
 */
public final class RequestParameters {
    private final Map<String, String> path;
    private final Message message;
    private final RawFields query;
    private final RawFields cookies;

    /**
     * The parameters of a request.
     *
     * @param rawPath the path parameters by name, percent-encoded as they stand in the request line
     * @param rawQuery the query as it stands there, without the question mark; {@code ""} for none
     * @param message where the headers are, cookies among them
     */
    public RequestParameters(Map<String, String> rawPath, String rawQuery, Message message) {
        this.path = rawPath;
        this.message = message;
        this.query = RawFields.ofQuery(rawQuery);
        this.cookies = RawFields.ofCookies(message.header("Cookie"), ";");
    }

    /** The percent-decoded values of a query parameter; one that cannot be decoded is as it was written. */
    public List<String> query(String name) {
        return query.all(name).stream()
                .map(text -> PercentEncoding.decodeForm(text).orElse(text))
                .toList();
    }

    /** The values of a header, whatever the case of its name. */
    public List<String> header(String name) {
        return message.header(name);
    }

    /** The values of a cookie, as they were sent. */
    public List<String> cookie(String name) {
        return cookies.all(name);
    }

    /** The path parameters by name, as they stand in the request line. */
    public Map<String, String> rawPath() {
        return path;
    }

    /** The fields of the query, as they stand in the request line. */
    public RawFields rawQuery() {
        return query;
    }

    /** The cookies as they were sent. */
    public RawFields rawCookies() {
        return cookies;
    }

    /** The cookies where what should be several is joined by ampersands, as the expansion of a template writes it. */
    public RawFields rawExpandedCookies() {
        return RawFields.ofCookies(message.header("Cookie"), ";&");
    }
}

package io.understudy.mock.behaviour.call;

/**
 * What a request asks for, and where.
 *
 * @param method the method
 * @param origin the scheme and the authority that the caller used, for instance {@code http://localhost:4010}
 * @param prefix the path that the contract is served under; {@code ""} for none
 * @param path the path as it stands in the request line
 * @param query the query as it stands there, without the question mark; {@code ""} for none
 */
public record RequestTarget(String method, String origin, String prefix, String path, String query) {

    /** Where the contract is served: the beginning of every address that leads back to it. */
    public String base() {
        return origin + prefix;
    }
}

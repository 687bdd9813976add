package io.understudy.contract.message;

/** Where a request carries a parameter. */
public enum ParameterLocation {
    /** In the path, at the placeholder of the same name. */
    PATH,
    /** In the query string. */
    QUERY,
    /** In a header field. */
    HEADER,
    /** In the {@code Cookie} header. */
    COOKIE
}

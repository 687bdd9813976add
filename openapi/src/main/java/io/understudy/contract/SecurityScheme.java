package io.understudy.contract;

import io.understudy.contract.message.ParameterLocation;
import io.understudy.document.Place;

/** A way for a caller to say who it is (OpenAPI 3.1, section 4.8.27). */
public sealed interface SecurityScheme {

    /** Where it is declared. */
    Place place();

    /** User and password in the {@code Authorization} header (RFC 7617). */
    record Basic(Place place) implements SecurityScheme {}

    /** A token in the {@code Authorization} header (RFC 6750). */
    record Bearer(Place place) implements SecurityScheme {}

    /**
     * Another scheme of the {@code Authorization} header (RFC 9110, section 11).
     *
     * @param scheme its name in lower case, for instance {@code digest}
     */
    record OtherHttp(String scheme, Place place) implements SecurityScheme {}

    /**
     * A key in a header, the query or a cookie.
     *
     * @param name the name of the header, parameter or cookie
     * @param location where it is carried; never the path
     */
    record ApiKey(String name, ParameterLocation location, Place place) implements SecurityScheme {}

    /** OAuth 2.0 (RFC 6749): what arrives is a bearer token. */
    record OAuth2(Place place) implements SecurityScheme {}

    /** OpenID Connect: what arrives is a bearer token. */
    record OpenIdConnect(Place place) implements SecurityScheme {}

    /** A client certificate: it shows in the connection, not in the request. */
    record MutualTls(Place place) implements SecurityScheme {}
}

package io.understudy.verify.credential;

import io.understudy.contract.message.ParameterLocation;

/**
 * One value that says who calls, and where it stands in the request.
 *
 * @param location the header, the query or a cookie
 * @param name the name there
 * @param value the value, as it is before anything is percent-encoded
 */
public record CredentialField(ParameterLocation location, String name, String value) {}

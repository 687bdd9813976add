package io.understudy.verify.credential;

import java.util.List;

/**
 * What lets a caller in by one security scheme. Printed, it shows no secret.
 *
 * @param scheme the name of the security scheme in the contract
 * @param user the user of HTTP Basic; {@code ""} for other schemes
 * @param secret the password, key or token
 * @param roles what the caller is, where the contract declares roles; empty when nobody knows
 */
public record Credential(String scheme, String user, String secret, List<String> roles) {
    /** The same caller with a secret that is wrong. */
    Credential spoilt() {
        return new Credential(scheme, user, "wrong-" + Integer.toHexString(secret.hashCode()), roles);
    }

    @Override
    public String toString() {
        return scheme;
    }
}

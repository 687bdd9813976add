package io.understudy.validation.security;

/** What a caller sent to say who it is. Printed, it shows no secret. */
public sealed interface Credentials {

    /** The name under which the contract declares the scheme. */
    String scheme();

    /**
     * User and password (RFC 7617).
     *
     * @param user the user; may be empty, and has no colon
     * @param password the password; may be empty
     */
    record UserPassword(String scheme, String user, String password) implements Credentials {
        @Override
        public String toString() {
            return "user and password for " + scheme;
        }
    }

    /** A bearer token (RFC 6750), however it was come by. */
    record Token(String scheme, String token) implements Credentials {
        @Override
        public String toString() {
            return "token for " + scheme;
        }
    }

    /** The key of a scheme of type {@code apiKey}. */
    record ApiKey(String scheme, String key) implements Credentials {
        @Override
        public String toString() {
            return "key for " + scheme;
        }
    }

    /**
     * What came with another scheme of the {@code Authorization} header.
     *
     * @param parameters what follows the scheme's name
     */
    record Authorization(String scheme, String parameters) implements Credentials {
        @Override
        public String toString() {
            return "authorization for " + scheme;
        }
    }

    /** A client certificate, which the connection has or has not shown; no request says. */
    record Certificate(String scheme) implements Credentials {}
}

package io.understudy.declaration.refusal;

import java.util.Optional;

/** Why a call can be refused that no rule of its own speaks of. */
public enum Occasion {
    /** The caller does not say who it is. */
    MISSING_CREDENTIALS("missingCredentials", 401),
    /** No account has the user that the caller names. */
    UNKNOWN_ACCOUNT("unknownAccount", 401),
    /** The password, key or token is that of no account. */
    WRONG_SECRET("wrongSecret", 401),
    /** The token was good once. */
    EXPIRED_TOKEN("expiredToken", 401),
    /** The caller has none of the roles that the operation asks for. */
    FORBIDDEN("forbidden", 403),
    /** There is no such entry. */
    NOT_FOUND("notFound", 404),
    /** There is such an entry already. */
    CONFLICT("conflict", 409),
    /** The request breaks the contract, and no other rule speaks of how. */
    INVALID_REQUEST("invalidRequest", 400);

    private final String key;
    private final int status;

    Occasion(String key, int status) {
        this.key = key;
        this.status = status;
    }

    /** What it is called in a declaration. */
    public String key() {
        return key;
    }

    /** The status of the answer where nothing is declared. */
    public int status() {
        return status;
    }

    /** The occasion that is called so. */
    public static Optional<Occasion> of(String key) {
        for (Occasion occasion : values()) {
            if (occasion.key.equals(key)) {
                return Optional.of(occasion);
            }
        }
        return Optional.empty();
    }
}

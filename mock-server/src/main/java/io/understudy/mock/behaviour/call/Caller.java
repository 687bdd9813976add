package io.understudy.mock.behaviour.call;

import java.util.List;
import java.util.Optional;

/**
 * Who calls.
 *
 * @param account the name of the account; empty when it is nobody's
 * @param username the user as it was sent; empty when none was
 * @param roles what the caller is
 */
public record Caller(Optional<String> account, Optional<String> username, List<String> roles) {
    /** Somebody of whom nothing is known. */
    public static final Caller ANYBODY = new Caller(Optional.empty(), Optional.empty(), List.of());
}

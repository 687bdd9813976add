package io.understudy.declaration;

import java.util.List;
import java.util.Optional;

/**
 * A caller that is known. Printed, it shows no secret.
 *
 * @param name what the contract calls it
 * @param scheme the name of the security scheme
 * @param username the user of HTTP Basic
 * @param secret the password, API key or bearer token
 * @param roles what the caller is
 */
public record Account(String name, String scheme, Optional<String> username, String secret, List<String> roles) {
    @Override
    public String toString() {
        return name;
    }
}

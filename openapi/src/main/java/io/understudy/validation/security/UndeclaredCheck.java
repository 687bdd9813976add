package io.understudy.validation.security;

import io.understudy.codec.parameter.RequestParameters;
import java.util.List;
import java.util.Optional;

/**
 * A scheme that the contract requires but does not declare, so that nothing fits it.
 *
 * @param scheme the name that the contract requires
 */
record UndeclaredCheck(String scheme) implements SchemeCheck {

    @Override
    public FoundCredential find(RequestParameters request) {
        return FoundCredential.NOTHING;
    }

    @Override
    public String wanted() {
        return "credentials for the security scheme '" + scheme + "', which the contract does not declare";
    }

    @Override
    public List<String> location() {
        return List.of();
    }

    @Override
    public Optional<String> challenge(String realm) {
        return Optional.empty();
    }
}

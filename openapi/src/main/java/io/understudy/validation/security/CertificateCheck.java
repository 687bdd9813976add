package io.understudy.validation.security;

import io.understudy.codec.parameter.RequestParameters;
import java.util.List;
import java.util.Optional;

/** A client certificate: it belongs to the connection, so that a request is always let through. */
record CertificateCheck(String scheme) implements SchemeCheck {

    @Override
    public FoundCredential find(RequestParameters request) {
        return new FoundCredential.Sent(new Credentials.Certificate(scheme));
    }

    @Override
    public String wanted() {
        return "a client certificate";
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

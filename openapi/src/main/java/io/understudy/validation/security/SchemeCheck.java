package io.understudy.validation.security;

import io.understudy.codec.parameter.RequestParameters;
import java.util.List;
import java.util.Optional;

/** Looks for what one scheme asks for. Immutable; safe to share between threads. */
interface SchemeCheck {

    /** What the request has for the scheme. */
    FoundCredential find(RequestParameters request);

    /** What to send, as the object of a sentence: {@code a bearer token in the Authorization header}. */
    String wanted();

    /** Where it is to be sent, as the location of a violation; empty for nowhere in the request. */
    List<String> location();

    /** The challenge that asks for it; empty when a request cannot answer one. */
    Optional<String> challenge(String realm);
}

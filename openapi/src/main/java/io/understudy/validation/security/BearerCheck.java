package io.understudy.validation.security;

import io.understudy.codec.parameter.RequestParameters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A bearer token (RFC 6750, section 2.1), of a scheme of type {@code http}, {@code oauth2} or {@code openIdConnect}. */
record BearerCheck(String scheme) implements SchemeCheck {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]++=*+");

    @Override
    public FoundCredential find(RequestParameters request) {
        Optional<String> token = Authorization.after("bearer", request);
        if (token.isEmpty()) {
            return FoundCredential.NOTHING;
        }
        return TOKEN.matcher(token.get()).matches()
                ? new FoundCredential.Sent(new Credentials.Token(scheme, token.get()))
                : Authorization.malformed("must be \"Bearer \" and then a token");
    }

    @Override
    public String wanted() {
        return "a token in the Authorization header (Bearer)";
    }

    @Override
    public List<String> location() {
        return Authorization.LOCATION;
    }

    @Override
    public Optional<String> challenge(String realm) {
        return Optional.of("Bearer realm=\"" + realm + "\"");
    }
}

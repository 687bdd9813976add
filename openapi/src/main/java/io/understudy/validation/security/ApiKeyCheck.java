package io.understudy.validation.security;

import io.understudy.codec.parameter.RequestParameters;
import io.understudy.contract.SecurityScheme.ApiKey;
import io.understudy.contract.message.ParameterLocation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A key in a header, the query or a cookie.
 *
 * @param scheme the name under which the contract declares it
 * @param declared where the key is
 */
record ApiKeyCheck(String scheme, ApiKey declared) implements SchemeCheck {

    @Override
    public FoundCredential find(RequestParameters request) {
        List<String> keys = switch (declared.location()) {
            case QUERY -> request.query(declared.name());
            case COOKIE -> request.cookie(declared.name());
            case HEADER, PATH -> request.header(declared.name());
        };
        return keys.stream()
                .filter(key -> !key.isBlank())
                .findFirst()
                .<FoundCredential>map(key -> new FoundCredential.Sent(new Credentials.ApiKey(scheme, key)))
                .orElse(FoundCredential.NOTHING);
    }

    @Override
    public String wanted() {
        String place = switch (declared.location()) {
            case QUERY -> "query parameter ";
            case COOKIE -> "cookie ";
            case HEADER, PATH -> "header ";
        };
        return "an API key in the " + place + declared.name();
    }

    @Override
    public List<String> location() {
        boolean header = declared.location() == ParameterLocation.HEADER;
        return List.of(
                declared.location().name().toLowerCase(Locale.ROOT),
                header ? declared.name().toLowerCase(Locale.ROOT) : declared.name());
    }

    /** No registered scheme asks for a key; this one says in a caller's words what is missing. */
    @Override
    public Optional<String> challenge(String realm) {
        return Optional.of("ApiKey realm=\"" + realm + "\", in=\""
                + declared.location().name().toLowerCase(Locale.ROOT) + "\", name=\"" + QuotedText.of(declared.name())
                + "\"");
    }
}

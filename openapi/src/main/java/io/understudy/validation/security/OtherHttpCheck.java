package io.understudy.validation.security;

import io.understudy.codec.parameter.RequestParameters;
import io.understudy.contract.SecurityScheme.OtherHttp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Another scheme of the {@code Authorization} header, for instance {@code digest}; what follows its name is not looked at.
 *
 * @param scheme the name under which the contract declares it
 * @param declared its name in the header
 */
record OtherHttpCheck(String scheme, OtherHttp declared) implements SchemeCheck {

    @Override
    public FoundCredential find(RequestParameters request) {
        Optional<String> parameters = Authorization.after(declared.scheme(), request);
        if (parameters.isEmpty()) {
            return FoundCredential.NOTHING;
        }
        return parameters.get().isEmpty()
                ? Authorization.malformed("must have more than the name of the scheme " + written())
                : new FoundCredential.Sent(new Credentials.Authorization(scheme, parameters.get()));
    }

    private String written() {
        String name = declared.scheme();
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    @Override
    public String wanted() {
        return "credentials in the Authorization header (" + written() + ")";
    }

    @Override
    public List<String> location() {
        return Authorization.LOCATION;
    }

    @Override
    public Optional<String> challenge(String realm) {
        return Optional.of(written() + " realm=\"" + realm + "\"");
    }
}

package io.understudy.declaration.reading;

import io.understudy.contract.Contract;
import io.understudy.contract.SecurityScheme;
import io.understudy.declaration.Account;
import io.understudy.declaration.TokenRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads who may call.
 *
 * @param contract declares the security schemes
 */
record Accounts(Contract contract) {
    private static final int DEFAULT_LIFETIME = 3600;

    List<Account> accounts(DeclaredValue document) {
        List<Account> accounts = new ArrayList<>();
        document.members("accounts").forEach((name, spot) -> account(name, spot).ifPresent(accounts::add));
        return List.copyOf(accounts);
    }

    private Optional<Account> account(String name, DeclaredValue spot) {
        Optional<SecurityScheme> scheme = scheme(spot.child("scheme"));
        if (scheme.isEmpty()) {
            return Optional.empty();
        }
        boolean basic = scheme.get() instanceof SecurityScheme.Basic;
        boolean complete = basic ? spot.has("username") && spot.has("password") : spot.has("key");
        if (!complete) {
            spot.error("an account for the security scheme '"
                    + spot.child("scheme").text() + "' needs " + (basic ? "a username and a password" : "a key"));
            return Optional.empty();
        }
        return Optional.of(new Account(
                name,
                spot.child("scheme").text(),
                basic ? spot.text("username") : Optional.empty(),
                spot.child(basic ? "password" : "key").text(),
                List.copyOf(spot.texts("roles"))));
    }

    Optional<TokenRule> tokens(DeclaredValue document) {
        Optional<DeclaredValue> spot = document.optional("tokens");
        return spot.filter(tokens -> scheme(tokens.child("scheme"))
                        .filter(scheme -> takesToken(scheme, tokens.child("scheme")))
                        .isPresent())
                .map(tokens -> new TokenRule(
                        tokens.child("scheme").text(),
                        Duration.ofSeconds(tokens.json().path("lifetime").asLong(DEFAULT_LIFETIME))));
    }

    private static boolean takesToken(SecurityScheme scheme, DeclaredValue spot) {
        boolean takes = !(scheme instanceof SecurityScheme.Basic
                || scheme instanceof SecurityScheme.OtherHttp
                || scheme instanceof SecurityScheme.MutualTls);
        if (!takes) {
            spot.error("the security scheme '" + spot.text() + "' takes no token; name one that does");
        }
        return takes;
    }

    private Optional<SecurityScheme> scheme(DeclaredValue spot) {
        @Nullable SecurityScheme scheme = contract.securitySchemes().get(spot.text());
        if (scheme == null) {
            spot.error("there is no security scheme '" + spot.text() + "'"
                    + SpellingSuggestion.suggestion(
                            spot.text(), contract.securitySchemes().keySet()));
        }
        return Optional.ofNullable(scheme);
    }
}

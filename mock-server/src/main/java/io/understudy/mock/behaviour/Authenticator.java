package io.understudy.mock.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.declaration.Account;
import io.understudy.declaration.Declaration;
import io.understudy.declaration.TokenRule;
import io.understudy.declaration.refusal.Occasion;
import io.understudy.mock.behaviour.call.Caller;
import io.understudy.mock.state.Entry;
import io.understudy.mock.state.SessionContents;
import io.understudy.validation.security.Credentials;
import io.understudy.validation.security.Credentials.ApiKey;
import io.understudy.validation.security.Credentials.Token;
import io.understudy.validation.security.Credentials.UserPassword;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Finds out who calls. Where a security scheme has accounts or takes tokens, its credentials must be among them; other
 * credentials are taken as they come.
 *
 * @param declaration who is known
 * @param anybody whether well-formed credentials are enough
 */
record Authenticator(Declaration declaration, boolean anybody) {

    /** What is made of a caller without credentials. */
    static final Result NOBODY = new Result.Accepted(Caller.ANYBODY);

    /** What is made of a caller. */
    sealed interface Result {
        /** The caller may go on. */
        record Accepted(Caller caller) implements Result {}

        /** The caller is not who it says. */
        record Rejected(Occasion occasion, Caller caller) implements Result {}
    }

    Result admit(List<Credentials> credentials, SessionContents contents, Instant now) {
        Caller caller = Caller.ANYBODY;
        for (Credentials each : credentials) {
            Result result = admit(each, contents, now);
            if (result instanceof Result.Rejected) {
                return result;
            }
            Caller known = ((Result.Accepted) result).caller();
            caller = caller.account().isPresent() ? caller : known;
        }
        return new Result.Accepted(caller);
    }

    private Result admit(Credentials credentials, SessionContents contents, Instant now) {
        if (credentials instanceof UserPassword basic) {
            return admit(basic);
        }
        Optional<String> secret = secret(credentials);
        return secret.isPresent()
                ? admit(credentials.scheme(), secret.get(), contents, now)
                : new Result.Accepted(Caller.ANYBODY);
    }

    private static Optional<String> secret(Credentials credentials) {
        if (credentials instanceof Token token) {
            return Optional.of(token.token());
        }
        return credentials instanceof ApiKey key ? Optional.of(key.key()) : Optional.empty();
    }

    private Result admit(UserPassword sent) {
        Caller unknown = new Caller(Optional.empty(), Optional.of(sent.user()), List.of());
        List<Account> accounts = accounts(sent.scheme());
        List<Account> named = accounts.stream()
                .filter(account ->
                        account.username().filter(sent.user()::equals).isPresent())
                .toList();
        Optional<Account> right = named.stream()
                .filter(account -> account.secret().equals(sent.password()))
                .findFirst();
        if (right.isPresent()) {
            return new Result.Accepted(caller(right.get()));
        }
        if (anybody || accounts.isEmpty()) {
            return new Result.Accepted(
                    named.stream().findFirst().map(Authenticator::caller).orElse(unknown));
        }
        return new Result.Rejected(named.isEmpty() ? Occasion.UNKNOWN_ACCOUNT : Occasion.WRONG_SECRET, unknown);
    }

    private Result admit(String scheme, String secret, SessionContents contents, Instant now) {
        List<Account> accounts = accounts(scheme);
        Optional<Account> owner = accounts.stream()
                .filter(account -> account.secret().equals(secret))
                .findFirst();
        if (owner.isPresent()) {
            return new Result.Accepted(caller(owner.get()));
        }
        boolean takesTokens = declaration
                .tokens()
                .map(TokenRule::scheme)
                .filter(scheme::equals)
                .isPresent();
        Optional<JsonNode> issued = takesTokens
                ? contents.collection(SessionContents.TOKENS).get(secret).map(Entry::value)
                : Optional.empty();
        boolean alive = issued.filter(
                        token -> now.toEpochMilli() < token.path("expires").longValue())
                .isPresent();
        if (alive || anybody || (accounts.isEmpty() && !takesTokens)) {
            return new Result.Accepted(
                    issued.map(token -> asker(token.path("account").asText())).orElse(Caller.ANYBODY));
        }
        return new Result.Rejected(issued.isPresent() ? Occasion.EXPIRED_TOKEN : Occasion.WRONG_SECRET, Caller.ANYBODY);
    }

    private List<Account> accounts(String scheme) {
        return declaration.accounts().stream()
                .filter(account -> account.scheme().equals(scheme))
                .toList();
    }

    private Caller asker(String account) {
        return declaration.accounts().stream()
                .filter(known -> known.name().equals(account))
                .findFirst()
                .map(Authenticator::caller)
                .orElse(Caller.ANYBODY);
    }

    private static Caller caller(Account account) {
        return new Caller(Optional.of(account.name()), account.username(), account.roles());
    }
}

package io.understudy.cli.verify.flag;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.SecurityScheme;
import io.understudy.declaration.Account;
import io.understudy.declaration.Declaration;
import io.understudy.declaration.reading.Declarations;
import io.understudy.declaration.reading.InvalidDeclarationException;
import io.understudy.verify.credential.Credential;
import io.understudy.verify.credential.CredentialStore;
import io.understudy.verify.credential.CredentialStore.Otherwise;
import io.understudy.verify.message.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say who calls. */
public final class LoginFlags {
    private static final String AUTH = "UNDERSTUDY_AUTH_";

    @Option(
            names = "--auth",
            paramLabel = "SCHEME=SECRET",
            showDefaultValue = Visibility.NEVER,
            description = {
                "The secret for a security scheme of the contract: a key, a token, or NAME:PASSWORD for HTTP Basic.",
                "Better kept out of the command line: the variable UNDERSTUDY_AUTH_SCHEME does the same."
            })
    private Map<String, String> auth = new LinkedHashMap<>();

    @Mixin
    private HeaderFlags everyRequest = new HeaderFlags();

    /** What is wrong with the options for a contract; empty when nothing is. */
    public Optional<String> flaw(Contract contract) {
        Optional<String> unknown = auth.keySet().stream()
                .filter(scheme -> !contract.securitySchemes().containsKey(scheme))
                .findFirst()
                .map(scheme -> "--auth " + scheme + ": the contract has no such security scheme; it has "
                        + (contract.securitySchemes().isEmpty()
                                ? "none"
                                : String.join(", ", contract.securitySchemes().keySet()))
                        + ".");
        return unknown.or(everyRequest::flaw);
    }

    /** The headers of every request. */
    public List<Field> fields() {
        return everyRequest.fields();
    }

    /** The values of headers whose names speak of secrets. */
    public List<String> secrets() {
        return everyRequest.secrets();
    }

    /**
     * The credentials for a contract.
     *
     * @param environment variables that hold some
     * @param local whether the accounts that the contract declares for its mock may be used, and others made up
     */
    public CredentialStore credentialStore(Contract contract, Map<String, String> environment, boolean local) {
        List<Credential> credentials = new ArrayList<>();
        contract.securitySchemes()
                .forEach((name, scheme) -> given(name, scheme, environment)
                        .ifPresent(secret -> credentials.add(credential(name, scheme, secret))));
        Declaration declaration = local ? declaration(contract) : Declaration.NONE;
        for (Account account : declaration.accounts()) {
            if (credentials.stream()
                    .noneMatch(one ->
                            one.scheme().equals(account.scheme()) && one.roles().isEmpty())) {
                List<String> roles = account.roles().isEmpty() ? List.of("-") : account.roles();
                credentials.add(
                        new Credential(account.scheme(), account.username().orElse(""), account.secret(), roles));
            }
        }
        Otherwise otherwise =
                secrets().isEmpty() ? (local ? Otherwise.MAKE_UP : Otherwise.REFRAIN) : Otherwise.ADD_NOTHING;
        return new CredentialStore(contract, credentials, operation -> roles(declaration, operation), otherwise);
    }

    private static List<String> roles(Declaration declaration, Operation operation) {
        return declaration.of(operation).roles();
    }

    /** A declaration that cannot be read is for the linter to find. */
    private static Declaration declaration(Contract contract) {
        try {
            return Declarations.of(contract);
        } catch (InvalidDeclarationException wrong) {
            return Declaration.NONE;
        }
    }

    private Optional<String> given(String name, SecurityScheme scheme, Map<String, String> environment) {
        String variable = AUTH + name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        Optional<String> own = Stream.of(
                        Optional.ofNullable(auth.get(name)), Optional.ofNullable(environment.get(variable)))
                .flatMap(Optional::stream)
                .findFirst();
        return own.or(() -> scheme instanceof SecurityScheme.Basic ? everyRequest.user(environment) : Optional.empty());
    }

    private static Credential credential(String name, SecurityScheme scheme, String secret) {
        int colon = secret.indexOf(':');
        return scheme instanceof SecurityScheme.Basic && colon >= 0
                ? new Credential(name, secret.substring(0, colon), secret.substring(colon + 1), List.of())
                : new Credential(name, "", secret, List.of());
    }
}

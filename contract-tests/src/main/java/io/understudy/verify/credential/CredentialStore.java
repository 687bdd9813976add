package io.understudy.verify.credential;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.SecurityRequirement;
import io.understudy.contract.SecurityScheme;
import io.understudy.contract.message.ParameterLocation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The credentials of a run. Immutable. */
public final class CredentialStore {
    private static final String AUTHORIZATION = "Authorization";

    private final Contract contract;
    private final List<Credential> credentials;
    private final Function<Operation, List<String>> roles;
    private final Otherwise otherwise;

    /**
     * Credentials for a contract.
     *
     * @param credentials what is known; of several for one scheme, the first whose roles suffice is used
     * @param roles the roles of which a caller of an operation needs one; empty for any
     * @param otherwise what is done where nothing is known
     */
    public CredentialStore(
            Contract contract,
            List<Credential> credentials,
            Function<Operation, List<String>> roles,
            Otherwise otherwise) {
        this.contract = contract;
        this.credentials = List.copyOf(credentials);
        this.roles = roles;
        this.otherwise = otherwise;
    }

    /** What is done where no credentials are known. */
    public enum Otherwise {
        /** The operation is not called but to see whether it refuses. */
        REFRAIN,
        /** Something that looks right is sent. */
        MAKE_UP,
        /** Nothing is added, because what every request carries anyway says who calls. */
        ADD_NOTHING
    }

    /** Whether an operation lets in only those who say in their requests who they are. */
    public boolean isGuarded(Operation operation) {
        return !operation.security().isEmpty()
                && operation.security().stream()
                        .noneMatch(way -> way.schemes().keySet().stream().allMatch(this::showsInTheConnection));
    }

    /** A certificate shows in the connection, where no request can leave it out. */
    private boolean showsInTheConnection(String scheme) {
        return contract.securitySchemes().get(scheme) instanceof SecurityScheme.MutualTls;
    }

    /** Whether credentials are known for an operation that are not made up. */
    public boolean knows(Operation operation) {
        return isGuarded(operation) && known(operation).isPresent();
    }

    /** Whether an operation can be called: it is open to anybody, or there is something to send. */
    public boolean opens(Operation operation) {
        return !isGuarded(operation)
                || otherwise != Otherwise.REFRAIN
                || known(operation).isPresent();
    }

    /** What has to be sent with a call of an operation; nothing when nothing is known. */
    public List<CredentialField> carried(Operation operation, CredentialUse login) {
        if (login == CredentialUse.NONE || operation.security().isEmpty()) {
            return List.of();
        }
        List<Credential> used = known(operation)
                .orElseGet(() -> otherwise == Otherwise.MAKE_UP && isGuarded(operation)
                        ? operation.security().get(0).schemes().keySet().stream()
                                .map(scheme -> new Credential(scheme, "understudy", "understudy", List.of()))
                                .toList()
                        : List.of());
        return used.stream()
                .map(credential -> login == CredentialUse.WRONG ? credential.spoilt() : credential)
                .flatMap(credential -> carried(credential).stream())
                .toList();
    }

    private Optional<List<Credential>> known(Operation operation) {
        return operation.security().stream()
                .flatMap(way -> known(operation, way).stream())
                .findFirst();
    }

    private Optional<List<Credential>> known(Operation operation, SecurityRequirement way) {
        List<Credential> found = new ArrayList<>();
        for (String scheme : way.schemes().keySet()) {
            credentials.stream()
                    .filter(credential -> credential.scheme().equals(scheme) && suffices(operation, credential))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return Optional.of(found)
                .filter(all -> !all.isEmpty() && all.size() == way.schemes().size())
                .map(List::copyOf);
    }

    private boolean suffices(Operation operation, Credential credential) {
        List<String> wanted = roles.apply(operation);
        return wanted.isEmpty()
                || credential.roles().isEmpty()
                || credential.roles().stream().anyMatch(wanted::contains);
    }

    private Optional<CredentialField> carried(Credential credential) {
        SecurityScheme scheme = contract.securitySchemes().get(credential.scheme());
        if (scheme == null || scheme instanceof SecurityScheme.MutualTls) {
            return Optional.empty();
        }
        if (scheme instanceof SecurityScheme.ApiKey key) {
            return Optional.of(new CredentialField(key.location(), key.name(), credential.secret()));
        }
        String value = scheme instanceof SecurityScheme.Basic
                ? "Basic " + encoded(credential)
                : scheme instanceof SecurityScheme.OtherHttp other
                        ? other.scheme() + " " + credential.secret()
                        : "Bearer " + credential.secret();
        return Optional.of(new CredentialField(ParameterLocation.HEADER, AUTHORIZATION, value));
    }

    private static String encoded(Credential credential) {
        String pair = credential.user() + ":" + credential.secret();
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** All that must not be shown: the secrets themselves, and what is made of them. */
    public List<String> secrets() {
        return credentials.stream()
                .flatMap(credential -> Stream.of(credential.secret(), encoded(credential)))
                .distinct()
                .toList();
    }

    /** The secrets themselves, as an answer would echo them. */
    public List<String> plainSecrets() {
        return credentials.stream().map(Credential::secret).distinct().toList();
    }
}

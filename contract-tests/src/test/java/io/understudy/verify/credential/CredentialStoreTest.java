package io.understudy.verify.credential;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.verify.credential.CredentialStore.Otherwise;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CredentialStoreTest {
    private static final Contract LIBRARY = new ContractReader(ReaderOptions.DEFAULTS)
            .read(Path.of("src/test/resources/verified/library.yaml"))
            .contract()
            .orElseThrow();
    private static final Operation BOOK = LIBRARY.operation("getBook").orElseThrow();
    private static final Operation SHELVES = LIBRARY.operation("listShelves").orElseThrow();
    private static final Operation HOURS = LIBRARY.operation("showHours").orElseThrow();

    private static CredentialStore credentialStore(Otherwise otherwise, Credential... credentials) {
        return new CredentialStore(LIBRARY, List.of(credentials), operation -> List.of("writer"), otherwise);
    }

    /** {@code YW5uOnNlY3JldA==} is {@code ann:secret} (RFC 7617, RFC 4648). */
    @Test
    void basicCredentials() {
        CredentialStore credentialStore =
                credentialStore(Otherwise.REFRAIN, new Credential("basic", "ann", "secret", List.of()));
        assertThat(credentialStore.carried(BOOK, CredentialUse.GIVEN))
                .containsExactly(
                        new CredentialField(ParameterLocation.HEADER, "Authorization", "Basic YW5uOnNlY3JldA=="));
        assertThat(credentialStore.carried(BOOK, CredentialUse.NONE)).isEmpty();
        assertThat(credentialStore.carried(BOOK, CredentialUse.WRONG))
                .singleElement()
                .satisfies(carried -> assertThat(carried.value()).isNotEqualTo("Basic YW5uOnNlY3JldA=="));
        assertThat(credentialStore.secrets()).containsExactly("secret", "YW5uOnNlY3JldA==");
    }

    @Test
    void aKeyStandsWhereTheContractSays() {
        CredentialStore credentialStore =
                credentialStore(Otherwise.REFRAIN, new Credential("key", "", "4711", List.of()));
        assertThat(credentialStore.carried(SHELVES, CredentialUse.GIVEN))
                .containsExactly(new CredentialField(ParameterLocation.HEADER, "X-Key", "4711"));
        assertThat(credentialStore.knows(SHELVES)).isTrue();
        assertThat(credentialStore.knows(BOOK)).isFalse();
    }

    @Test
    void theFirstAccountWhoseRolesSufficeIsUsed() {
        CredentialStore credentialStore = credentialStore(
                Otherwise.REFRAIN,
                new Credential("key", "", "reader-key", List.of("reader")),
                new Credential("key", "", "writer-key", List.of("reader", "writer")));
        assertThat(credentialStore.carried(SHELVES, CredentialUse.GIVEN))
                .containsExactly(new CredentialField(ParameterLocation.HEADER, "X-Key", "writer-key"));
    }

    @Test
    void whatIsDoneWhereNothingIsKnown() {
        assertThat(credentialStore(Otherwise.REFRAIN).opens(SHELVES)).isFalse();
        assertThat(credentialStore(Otherwise.ADD_NOTHING).opens(SHELVES)).isTrue();
        assertThat(credentialStore(Otherwise.ADD_NOTHING).carried(SHELVES, CredentialUse.GIVEN))
                .isEmpty();
        assertThat(credentialStore(Otherwise.MAKE_UP).carried(SHELVES, CredentialUse.GIVEN))
                .containsExactly(new CredentialField(ParameterLocation.HEADER, "X-Key", "understudy"));
    }

    @Test
    void anOpenOperationNeedsNothing() {
        assertThat(credentialStore(Otherwise.REFRAIN).isGuarded(HOURS)).isFalse();
        assertThat(credentialStore(Otherwise.REFRAIN).opens(HOURS)).isTrue();
        assertThat(credentialStore(Otherwise.MAKE_UP).carried(HOURS, CredentialUse.GIVEN))
                .isEmpty();
    }
}

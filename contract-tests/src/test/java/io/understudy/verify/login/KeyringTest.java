package io.understudy.verify.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.ParameterLocation;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.verify.login.Keyring.Otherwise;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyringTest {
    private static final Contract LIBRARY = new ContractReader(ReaderOptions.DEFAULTS)
            .read(Path.of("src/test/resources/verified/library.yaml"))
            .contract()
            .orElseThrow();
    private static final Operation BOOK = LIBRARY.operation("getBook").orElseThrow();
    private static final Operation SHELVES = LIBRARY.operation("listShelves").orElseThrow();
    private static final Operation HOURS = LIBRARY.operation("showHours").orElseThrow();

    private static Keyring keyring(Otherwise otherwise, Credential... credentials) {
        return new Keyring(LIBRARY, List.of(credentials), operation -> List.of("writer"), otherwise);
    }

    /** {@code YW5uOnNlY3JldA==} is {@code ann:secret} (RFC 7617, RFC 4648). */
    @Test
    void basicCredentials() {
        Keyring keyring = keyring(Otherwise.REFRAIN, new Credential("basic", "ann", "secret", List.of()));
        assertThat(keyring.carried(BOOK, Login.GIVEN))
                .containsExactly(new Carried(ParameterLocation.HEADER, "Authorization", "Basic YW5uOnNlY3JldA=="));
        assertThat(keyring.carried(BOOK, Login.NONE)).isEmpty();
        assertThat(keyring.carried(BOOK, Login.WRONG))
                .singleElement()
                .satisfies(carried -> assertThat(carried.value()).isNotEqualTo("Basic YW5uOnNlY3JldA=="));
        assertThat(keyring.secrets()).containsExactly("secret", "YW5uOnNlY3JldA==");
    }

    @Test
    void aKeyStandsWhereTheContractSays() {
        Keyring keyring = keyring(Otherwise.REFRAIN, new Credential("key", "", "4711", List.of()));
        assertThat(keyring.carried(SHELVES, Login.GIVEN))
                .containsExactly(new Carried(ParameterLocation.HEADER, "X-Key", "4711"));
        assertThat(keyring.knows(SHELVES)).isTrue();
        assertThat(keyring.knows(BOOK)).isFalse();
    }

    @Test
    void theFirstAccountWhoseRolesSufficeIsUsed() {
        Keyring keyring = keyring(
                Otherwise.REFRAIN,
                new Credential("key", "", "reader-key", List.of("reader")),
                new Credential("key", "", "writer-key", List.of("reader", "writer")));
        assertThat(keyring.carried(SHELVES, Login.GIVEN))
                .containsExactly(new Carried(ParameterLocation.HEADER, "X-Key", "writer-key"));
    }

    @Test
    void whatIsDoneWhereNothingIsKnown() {
        assertThat(keyring(Otherwise.REFRAIN).opens(SHELVES)).isFalse();
        assertThat(keyring(Otherwise.ADD_NOTHING).opens(SHELVES)).isTrue();
        assertThat(keyring(Otherwise.ADD_NOTHING).carried(SHELVES, Login.GIVEN)).isEmpty();
        assertThat(keyring(Otherwise.MAKE_UP).carried(SHELVES, Login.GIVEN))
                .containsExactly(new Carried(ParameterLocation.HEADER, "X-Key", "understudy"));
    }

    @Test
    void anOpenOperationNeedsNothing() {
        assertThat(keyring(Otherwise.REFRAIN).isGuarded(HOURS)).isFalse();
        assertThat(keyring(Otherwise.REFRAIN).opens(HOURS)).isTrue();
        assertThat(keyring(Otherwise.MAKE_UP).carried(HOURS, Login.GIVEN)).isEmpty();
    }
}

package io.understudy.contracttests;

import io.understudy.contract.BundledContracts;
import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.mock.behaviour.BehaviourOptions;
import io.understudy.mock.wiremock.MockOptions;
import io.understudy.mock.wiremock.MockServer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A mock of the bundled contracts on a free port, for the tests of one class. */
public final class BundledMock implements BeforeAllCallback, AfterAllCallback {
    private final BehaviourOptions behaviour;
    private @Nullable MockServer mock;

    /** A mock that behaves as the contracts declare. */
    public BundledMock() {
        this(BehaviourOptions.defaults());
    }

    private BundledMock(BehaviourOptions behaviour) {
        this.behaviour = behaviour;
    }

    /** A mock that answers with examples only, whatever was created before and whoever calls. */
    public static BundledMock stateless() {
        return new BundledMock(BehaviourOptions.defaults().withStateless(true));
    }

    /** The bundled contracts, in alphabetical order of their folders. */
    public static List<Contract> contracts() {
        return BundledContracts.with(files -> files.values().stream()
                .map(file -> new ContractReader(ReaderOptions.DEFAULTS)
                        .read(file)
                        .contract()
                        .orElseThrow(() -> new AssertionError("unreadable: " + file)))
                .toList());
    }

    /** Where the mock is. */
    public String baseUrl() {
        if (mock == null) {
            throw new IllegalStateException("the mock runs only during the tests");
        }
        return mock.baseUrl();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        mock = MockServer.start(
                MockOptions.of(contracts().toArray(Contract[]::new)).withBehaviour(behaviour));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (mock != null) {
            mock.close();
        }
    }
}

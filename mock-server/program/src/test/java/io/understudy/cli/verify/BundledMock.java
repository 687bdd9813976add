package io.understudy.cli.verify;

import io.understudy.contract.BundledContracts;
import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.mock.wiremock.MockOptions;
import io.understudy.mock.wiremock.MockServer;

/** A mock of the bundled contracts on a free port. */
final class BundledMock {
    private BundledMock() {}

    static MockServer start() {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULTS);
        return MockServer.start(MockOptions.of(BundledContracts.with(files -> files.values().stream()
                .map(file -> reader.read(file).contract().orElseThrow())
                .toArray(Contract[]::new))));
    }
}

package io.understudy.mock.wiremock.stub;

import com.github.tomakehurst.wiremock.standalone.MappingsSource;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.StubMappings;
import java.util.List;

/**
 * Where WireMock takes its stub mappings from when it starts and when it is reset: the contracts. Nothing is saved, so
 * that no file in a user's working folder changes how the mock answers.
 */
public final class ContractMappings implements MappingsSource {
    private final ContractStubs stubs;

    /** These stubs. */
    public ContractMappings(ContractStubs stubs) {
        this.stubs = stubs;
    }

    @Override
    public void loadMappingsInto(StubMappings mappings) {
        stubs.all().forEach(mappings::addMapping);
    }

    @Override
    public void save(List<StubMapping> mappings) {
        // Mappings live as long as the server.
    }

    @Override
    public void save(StubMapping mapping) {
        // Mappings live as long as the server.
    }

    // The only way to remove that there is, deprecated or not.
    @Override
    @SuppressWarnings("removal")
    public void remove(StubMapping mapping) {
        // There is no file to remove.
    }

    @Override
    public void removeAll() {
        // There is no file to remove.
    }
}

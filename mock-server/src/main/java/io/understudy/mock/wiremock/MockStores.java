package io.understudy.mock.wiremock;

import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.store.DefaultStores;
import com.github.tomakehurst.wiremock.store.RequestJournalStore;
import com.github.tomakehurst.wiremock.store.StubMappingStore;

/** WireMock's stores, but for the stub mappings and the journal. */
final class MockStores extends DefaultStores {
    private final StubMappingStore stubs;
    private final RequestJournalStore journal;

    MockStores(FileSource files, StubMappingStore stubs, RequestJournalStore journal) {
        super(files);
        this.stubs = stubs;
        this.journal = journal;
    }

    @Override
    public StubMappingStore getStubStore() {
        return stubs;
    }

    @Override
    public RequestJournalStore getRequestJournalStore() {
        return journal;
    }
}

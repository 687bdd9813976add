package io.understudy.mock.wiremock.stub;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.matching.RequestMatcherExtension;
import com.github.tomakehurst.wiremock.matching.RequestPattern;
import com.github.tomakehurst.wiremock.store.InMemoryStubMappingStore;
import com.github.tomakehurst.wiremock.store.StubMappingStore;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.SubEvent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stub mappings: those that a user added, which WireMock matches one after the other, and behind them those of the
 * contracts, of which the router finds the right one however many there are. Where none fits, {@link #UNMATCHED} does;
 * it is in no list. A contract's stub that a user edits is the user's from then on.
 */
public final class ContractStubStore implements StubMappingStore {
    /** Answers what nothing else answers. */
    public static final StubMapping UNMATCHED = new StubMapping(
            RequestPattern.ANYTHING,
            new ResponseDefinitionBuilder()
                    .withTransformers(ContractStubs.TRANSFORMER)
                    .build());

    private final StubMappingStore added = new InMemoryStubMappingStore();
    private final ContractStubs contracts;
    private final Map<UUID, StubMapping> served = Collections.synchronizedMap(new LinkedHashMap<>());
    private volatile boolean untouched;

    /** A store that holds nothing yet: the stubs of the contracts are added as a user's are. */
    public ContractStubStore(ContractStubs contracts) {
        this.contracts = contracts;
    }

    /**
     * Whether a stub mapping is the one for what nothing else answers.
     *
     * @param stub {@code null} where an extension answered before any was looked for
     */
    public static boolean isUnmatched(@Nullable StubMapping stub) {
        return stub != null && stub.getId().equals(UNMATCHED.getId());
    }

    /** Whether a request calls an operation whose stub mapping is no longer there. */
    public boolean lacksOperationOf(Request request) {
        return contracts.calledBy(request.getMethod().getName(), request.getUrl()).stream()
                .anyMatch(stub -> !isFromContract(stub));
    }

    /**
     * Whether no stub mapping of a user's could match a request, and that of the operation that it calls is there.
     *
     * @param url the path and the query
     */
    public boolean leavesToContracts(String method, String url) {
        return untouched
                || (contracts.calledBy(method, url).stream().allMatch(this::isFromContract)
                        && added.getAll().noneMatch(stub -> mayMatch(stub.getRequest(), method, url)));
    }

    private static boolean mayMatch(RequestPattern pattern, String method, String url) {
        // WireMock takes methods for upper case.
        RequestMethod upper = RequestMethod.fromString(method.toUpperCase(Locale.ROOT));
        return pattern.getMethod().match(upper).isExactMatch()
                && pattern.getUrlMatcher().match(url).isExactMatch();
    }

    private void noteChange() {
        untouched = served.size() == contracts.all().size()
                && added.getAll().findAny().isEmpty();
    }

    /**
     * Whether a stub mapping is answered by the engine.
     *
     * @param stub {@code null} where an extension answered before any was looked for
     */
    public boolean isFromContract(@Nullable StubMapping stub) {
        return stub != null && (isUnmatched(stub) || served.containsKey(stub.getId()));
    }

    @Override
    public Stream<StubMapping> findAllMatchingRequest(
            Request request, Map<String, RequestMatcherExtension> customMatchers, Consumer<SubEvent> subEventConsumer) {
        Stream<StubMapping> ofContract = contracts.calledBy(request.getMethod().getName(), request.getUrl()).stream()
                .filter(this::isFromContract);
        return Stream.of(
                        added.findAllMatchingRequest(request, customMatchers, subEventConsumer),
                        ofContract,
                        Stream.of(UNMATCHED))
                .flatMap(stubs -> stubs);
    }

    @Override
    public Stream<StubMapping> getAll() {
        synchronized (served) {
            return Stream.concat(added.getAll(), Stream.of(served.values().toArray(StubMapping[]::new)));
        }
    }

    @Override
    public Optional<StubMapping> get(UUID id) {
        return Optional.ofNullable(served.get(id)).or(() -> added.get(id));
    }

    @Override
    public synchronized void add(StubMapping stub) {
        if (contracts.owns(stub)) {
            served.put(stub.getId(), stub);
        } else {
            added.add(stub);
        }
        noteChange();
    }

    @Override
    public synchronized void replace(StubMapping existing, StubMapping updated) {
        if (served.remove(existing.getId(), existing)) {
            added.add(updated);
        } else {
            added.replace(existing, updated);
        }
        noteChange();
    }

    // The only way to remove that there is, deprecated or not.
    @Override
    @SuppressWarnings("removal")
    public synchronized void remove(StubMapping stub) {
        if (served.remove(stub.getId()) == null) {
            added.remove(stub);
        }
        noteChange();
    }

    @Override
    public synchronized void clear() {
        served.clear();
        added.clear();
        noteChange();
    }
}

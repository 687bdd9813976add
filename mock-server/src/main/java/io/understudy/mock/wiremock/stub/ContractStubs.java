package io.understudy.mock.wiremock.stub;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import io.understudy.routing.Route;
import io.understudy.routing.RouteMatch.Found;
import io.understudy.routing.Router;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operations of contracts as stub mappings: one each, named after its id. */
public final class ContractStubs {
    /** The transformer that the stub mappings name: the one that lets the engine answer. */
    public static final String TRANSFORMER = "understudy";

    /** Far behind WireMock's default of 5, so that whatever a user adds comes first. */
    static final int PRIORITY = 1_000_000;

    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}/]*}");

    private final Router router;
    private final List<StubMapping> all;
    private final Set<StubMapping> own = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Operation, StubMapping> byOperation = new IdentityHashMap<>();

    /** The operations of a router as stub mappings. */
    public ContractStubs(Router router) {
        this.router = router;
        this.all = router.routes().stream().map(this::stub).toList();
        own.addAll(all);
    }

    private StubMapping stub(Route route) {
        Operation operation = route.operation();
        UUID id = UUID.nameUUIDFromBytes((operation.place() + " " + route.path()).getBytes(StandardCharsets.UTF_8));
        StubMapping stub = new StubMapping(
                RequestPatternBuilder.newRequestPattern(
                                method(operation.method()), WireMock.urlPathMatching(pattern(route)))
                        .andMatching(request -> MatchResult.of(calls(id, request)))
                        .build(),
                new ResponseDefinitionBuilder().withTransformers(TRANSFORMER).build());
        stub.setId(id);
        stub.setName(operation.id());
        stub.setPriority(PRIORITY);
        byOperation.put(operation, stub);
        return stub;
    }

    /** The router lets GET answer HEAD; where a contract has its own HEAD, that stub is found before this pattern counts. */
    private static RequestMethod method(HttpMethod method) {
        return method == HttpMethod.GET ? RequestMethod.GET_OR_HEAD : RequestMethod.fromString(method.name());
    }

    private boolean calls(UUID stub, Request request) {
        return calledBy(request.getMethod().getName(), request.getUrl())
                .map(StubMapping::getId)
                .filter(stub::equals)
                .isPresent();
    }

    /** For people and near misses: what answers a request is decided by the router. */
    private static String pattern(Route route) {
        return Stream.concat(route.paths().stream(), Stream.of(route.barePath()))
                .distinct()
                .map(ContractStubs::pattern)
                .collect(Collectors.joining("|"));
    }

    private static String pattern(String path) {
        Matcher parameter = PARAMETER.matcher(path);
        StringBuilder pattern = new StringBuilder();
        int end = 0;
        while (parameter.find()) {
            pattern.append(escaped(path.substring(end, parameter.start()))).append("[^/]+");
            end = parameter.end();
        }
        return pattern.append(escaped(path.substring(end))).toString();
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\.\\[\\]{}()*+?^$|]", "\\\\$0");
    }

    /** Whether a stub is one of these, and not a copy that a user sent back. */
    boolean owns(StubMapping stub) {
        return own.contains(stub);
    }

    /** The stub of an operation that is served. */
    public StubMapping of(Operation operation) {
        return Objects.requireNonNull(byOperation.get(operation), "every operation has a stub");
    }

    /** Every stub, in the order of the contracts and of each document. */
    public List<StubMapping> all() {
        return all;
    }

    /**
     * The stub of the operation that a request calls.
     *
     * @param url the request target, with the query
     */
    public Optional<StubMapping> calledBy(String method, String url) {
        int question = url.indexOf('?');
        String path = question < 0 ? url : url.substring(0, question);
        return router.route(method, path) instanceof Found found
                ? Optional.ofNullable(byOperation.get(found.operation()))
                : Optional.empty();
    }
}

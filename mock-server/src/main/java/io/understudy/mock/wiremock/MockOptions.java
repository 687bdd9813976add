package io.understudy.mock.wiremock;

import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.contract.reading.ReadingResult;
import io.understudy.declaration.reading.DeclarationInspection;
import io.understudy.declaration.reading.InvalidDeclarationException;
import io.understudy.mock.behaviour.BehaviourOptions;
import io.understudy.mock.behaviour.UnknownScenarioException;
import io.understudy.mock.callback.http.AllowedHost;
import io.understudy.mock.engine.Cors;
import io.understudy.mock.engine.MockEngine;
import io.understudy.mock.preference.AnswerOptions;
import io.understudy.mock.wiremock.https.Https;
import io.understudy.routing.Mount;
import io.understudy.routing.RouteConflict;
import io.understudy.routing.Router;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to serve, and where. Immutable: each {@code with} makes another.
 *
 * @param contracts the contracts, each under its prefix
 * @param host the name or address of the interface to listen on
 * @param port the port to listen on; 0 picks a free one
 * @param https whether to listen for HTTPS as well, and with what key; empty for no
 * @param cors whether answers let pages from elsewhere read them
 * @param answers how answers are made
 * @param behaviour how what contracts declare about their behaviour is done
 * @param largestBody how many bytes the body of a request may have
 * @param adminToken what callers of the admin API have to send; without one, only callers on this machine are answered
 * @param extensions makes the extensions that WireMock is to have besides the mock's own
 * @param callbackHosts where callbacks and webhooks may be sent to besides the loopback addresses of this machine
 */
public record MockOptions(
        List<Mount> contracts,
        String host,
        int port,
        Optional<Https> https,
        Cors cors,
        AnswerOptions answers,
        BehaviourOptions behaviour,
        long largestBody,
        Optional<String> adminToken,
        List<ExtensionFactory> extensions,
        List<AllowedHost> callbackHosts) {
    /** How many bytes the body of a request may have unless somebody says so: 10 MiB. */
    public static final long LARGEST_BODY = 10L * 1024 * 1024;

    /** These contracts without prefixes, on a free port of the loopback interface, open to pages from elsewhere. */
    public static MockOptions of(Contract... contracts) {
        return new Draft(Stream.of(contracts).map(Mount::of).toList()).finished();
    }

    /**
     * The contracts in these files.
     *
     * @param files the documents, JSON or YAML, in OpenAPI 2.0, 3.0 or 3.1
     * @throws CannotStartException when one cannot be used; the message has a line for everything found wrong with it
     */
    public static MockOptions read(Path... files) {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULTS, List.of(new DeclarationInspection()));
        return of(Stream.of(files).map(file -> contract(reader.read(file))).toArray(Contract[]::new));
    }

    private static Contract contract(ReadingResult reading) {
        return reading.contract()
                .filter(contract -> reading.diagnostics().stream()
                        .noneMatch(diagnostic -> diagnostic.rule().equals(DeclarationInspection.RULE)))
                .orElseThrow(() -> new CannotStartException(
                        reading.diagnostics().stream().map(Object::toString).collect(Collectors.joining("\n"))));
    }

    /** The same with other contracts. */
    public MockOptions withContracts(List<Mount> others) {
        return with(draft -> draft.contracts = others);
    }

    /** The same on another interface. */
    public MockOptions withHost(String other) {
        return with(draft -> draft.host = other);
    }

    /** The same on another port; 0 picks a free one. */
    public MockOptions withPort(int other) {
        return with(draft -> draft.port = other);
    }

    /** The same for callers by HTTPS as well. */
    public MockOptions withHttps(Https other) {
        return with(draft -> draft.https = Optional.of(other));
    }

    /** The same with the CORS protocol or without it. */
    public MockOptions withCors(Cors other) {
        return with(draft -> draft.cors = other);
    }

    /** The same with answers made in another way. */
    public MockOptions withAnswers(AnswerOptions other) {
        return with(draft -> draft.answers = other);
    }

    /** The same with what contracts declare about their behaviour done in another way. */
    public MockOptions withBehaviour(BehaviourOptions other) {
        return with(draft -> draft.behaviour = other);
    }

    /** The same with larger bodies of requests let in, or only smaller ones; in bytes. */
    public MockOptions withLargestBody(long other) {
        return with(draft -> draft.largestBody = other);
    }

    /**
     * The same with a token for the admin API: whoever sends it as {@code Authorization: Bearer TOKEN} is answered,
     * wherever they are, and nobody else.
     *
     * @param other the token; a blank one is none
     */
    public MockOptions withAdminToken(String other) {
        return with(draft -> draft.adminToken = Optional.of(other).filter(token -> !token.isBlank()));
    }

    /** The same with these extensions of WireMock's and no others. */
    public MockOptions withExtensions(Extension... others) {
        return withExtensionFactories(services -> List.of(others));
    }

    /** The same with the extensions of WireMock's that these make, and no others. */
    public MockOptions withExtensionFactories(ExtensionFactory... others) {
        return with(draft -> draft.extensions = List.of(others));
    }

    /**
     * The same with extensions of WireMock's by the full names of their classes, and no others.
     *
     * @throws CannotStartException when one is not on the class path, is no extension, or cannot be made
     */
    public MockOptions withExtensionClasses(List<String> names) {
        NamedExtensions named = NamedExtensions.of(names);
        if (named instanceof NamedExtensions.Unusable unusable) {
            throw new CannotStartException(unusable.reason());
        }
        return with(draft -> draft.extensions = ((NamedExtensions.Usable) named).factories());
    }

    /**
     * The operations of the contracts.
     *
     * @throws CannotStartException when two contracts claim the same method and path
     */
    Router router() {
        Router router = new Router(contracts);
        if (!router.conflicts().isEmpty()) {
            throw new CannotStartException(
                    router.conflicts().stream().map(RouteConflict::toString).collect(Collectors.joining("\n")));
        }
        return router;
    }

    /** The same with callbacks and webhooks sent to these hosts too. */
    public MockOptions withCallbackHosts(List<AllowedHost> others) {
        return with(draft -> draft.callbackHosts = List.copyOf(others));
    }

    /**
     * What answers for the contracts.
     *
     * @param router finds their operations
     * @param pages whether answers let pages from elsewhere read them
     * @throws CannotStartException when a contract declares behaviour that cannot be, or none has the scenario to begin with
     */
    MockEngine engine(Router router, Cors pages) {
        try {
            return new MockEngine(router, pages, answers, behaviour);
        } catch (InvalidDeclarationException | UnknownScenarioException wrong) {
            throw new CannotStartException(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private MockOptions with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.finished();
    }

    /** Options on which one thing changes, so that only this class says what comes in which place. */
    private static final class Draft {
        private List<Mount> contracts;
        private String host = "127.0.0.1";
        private int port = 0;
        private Optional<Https> https = Optional.empty();
        private Cors cors = Cors.OPEN;
        private AnswerOptions answers = AnswerOptions.DEFAULTS;
        private BehaviourOptions behaviour = BehaviourOptions.defaults();
        private long largestBody = LARGEST_BODY;
        private Optional<String> adminToken = Optional.empty();
        private List<ExtensionFactory> extensions = List.of();
        private List<AllowedHost> callbackHosts = List.of();

        private Draft(List<Mount> contracts) {
            this.contracts = contracts;
        }

        private Draft(MockOptions options) {
            this(options.contracts);
            host = options.host;
            port = options.port;
            https = options.https;
            cors = options.cors;
            answers = options.answers;
            behaviour = options.behaviour;
            largestBody = options.largestBody;
            adminToken = options.adminToken;
            extensions = options.extensions;
            callbackHosts = options.callbackHosts;
        }

        private MockOptions finished() {
            return new MockOptions(
                    contracts,
                    host,
                    port,
                    https,
                    cors,
                    answers,
                    behaviour,
                    largestBody,
                    adminToken,
                    extensions,
                    callbackHosts);
        }
    }
}

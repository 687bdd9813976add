package io.understudy.mock.wiremock;

import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.contract.reading.Reading;
import io.understudy.mock.engine.Cors;
import io.understudy.mock.response.AnswerOptions;
import io.understudy.routing.Mount;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to serve, and where.
 *
 * @param contracts the contracts, each under its prefix
 * @param host the name or address of the interface to listen on
 * @param port the port to listen on; 0 picks a free one
 * @param cors whether answers let pages from elsewhere read them
 * @param answers how answers are made
 */
public record MockOptions(List<Mount> contracts, String host, int port, Cors cors, AnswerOptions answers) {

    /** These contracts without prefixes, on a free port of the loopback interface, open to pages from elsewhere. */
    public static MockOptions of(Contract... contracts) {
        return new MockOptions(
                Stream.of(contracts).map(Mount::of).toList(), "127.0.0.1", 0, Cors.OPEN, AnswerOptions.DEFAULTS);
    }

    /**
     * The contracts in these files.
     *
     * @param files the documents, JSON or YAML, in OpenAPI 2.0, 3.0 or 3.1
     * @throws CannotStartException when one cannot be used; the message has a line for everything found wrong with it
     */
    public static MockOptions read(Path... files) {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULTS);
        return of(Stream.of(files).map(file -> contract(reader.read(file))).toArray(Contract[]::new));
    }

    private static Contract contract(Reading reading) {
        return reading.contract()
                .orElseThrow(() -> new CannotStartException(
                        reading.diagnostics().stream().map(Object::toString).collect(Collectors.joining("\n"))));
    }

    /** The same with other contracts. */
    public MockOptions withContracts(List<Mount> others) {
        return new MockOptions(others, host, port, cors, answers);
    }

    /** The same on another interface. */
    public MockOptions withHost(String other) {
        return new MockOptions(contracts, other, port, cors, answers);
    }

    /** The same on another port; 0 picks a free one. */
    public MockOptions withPort(int other) {
        return new MockOptions(contracts, host, other, cors, answers);
    }

    /** The same with the CORS protocol or without it. */
    public MockOptions withCors(Cors other) {
        return new MockOptions(contracts, host, port, other, answers);
    }

    /** The same with answers made in another way. */
    public MockOptions withAnswers(AnswerOptions other) {
        return new MockOptions(contracts, host, port, cors, other);
    }
}

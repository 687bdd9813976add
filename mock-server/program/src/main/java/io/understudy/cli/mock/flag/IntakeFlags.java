package io.understudy.cli.mock.flag;

import io.understudy.mock.engine.Cors;
import io.understudy.mock.wiremock.MockOptions;
import picocli.CommandLine.Option;

/** The options that say whom a server lets in, and with what. */
public final class IntakeFlags {
    @Option(
            names = "--cors",
            paramLabel = "true|false",
            arity = "0..1",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = {"Let web pages from elsewhere call the mock.", "  Default: true"})
    private boolean cors;

    @Option(
            names = "--max-body",
            paramLabel = "SIZE",
            defaultValue = "10m",
            converter = ByteSize.class,
            description = "The largest body of a request that is taken in, for instance 500k, 10m or 1g.")
    private long largestBody;

    /** The same options, with what is let in. */
    public MockOptions applyTo(MockOptions options) {
        return options.withCors(cors ? Cors.OPEN : Cors.OFF).withLargestBody(largestBody);
    }
}

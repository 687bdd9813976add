package io.understudy.mock.cli;

import io.understudy.mock.cli.ServedContracts.Refused;
import io.understudy.mock.cli.ServedContracts.Served;
import io.understudy.mock.cli.flags.CallbackFlags;
import io.understudy.mock.cli.flags.ListenFlags;
import io.understudy.mock.cli.flags.WireMockFlags;
import io.understudy.mock.engine.Cors;
import io.understudy.mock.wiremock.CannotStartException;
import io.understudy.mock.wiremock.MockOptions;
import io.understudy.mock.wiremock.MockServer;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves mocks until the process is told to end. */
@Command(
        name = "mock",
        description = "Serves mocks of contracts.",
        abbreviateSynopsis = true,
        sortOptions = false,
        showDefaultValues = true,
        versionProvider = BuildVersion.class)
final class MockCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "[NAME=]CONTRACT",
            arity = "0..*",
            showDefaultValue = CommandLine.Help.Visibility.NEVER,
            description = {
                "OpenAPI documents to serve, JSON or YAML; with a NAME, under the path /NAME.",
                "Without any, the contracts that come with the program are served."
            })
    private List<String> contracts = List.of();

    @Mixin
    private ListenFlags listening = new ListenFlags();

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

    @Mixin
    private WireMockFlags wireMock = new WireMockFlags();

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    @Mixin
    private AnswerFlags answers = new AnswerFlags();

    @Mixin
    private CallbackFlags callbacks = new CallbackFlags();

    @Option(
            names = {"-m", "--multiprocess"},
            paramLabel = "true|false",
            arity = "0..1",
            showDefaultValue = CommandLine.Help.Visibility.NEVER,
            description = "Accepted for compatibility: one process uses all cores.")
    @SuppressWarnings("UnusedVariable")
    private boolean multiprocess;

    @Option(
            names = {"-v", "--verboseLevel"},
            paramLabel = "LEVEL",
            defaultValue = "info",
            description = {
                "silent, fatal, error, warn: only say where the mock listens.",
                "info: list the operations, and tell what went wrong with callbacks.",
                "debug, trace: tell every answer and every callback."
            })
    private VerboseLevel verboseLevel = VerboseLevel.INFO;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            MockOptions options = callbacks
                    .applyTo(wireMock.applyTo(listening.applyTo(MockOptions.of())))
                    .withCors(cors ? Cors.OPEN : Cors.OFF)
                    .withAnswers(answers.options())
                    .withLargestBody(largestBody);
            ServedContracts read = ContractArguments.read(contracts, reading.options());
            if (read instanceof Refused refused) {
                refused.lines().forEach(err::println);
                return CommandLine.ExitCode.USAGE;
            }
            Served served = (Served) read;
            served.notices().forEach(err::println);
            serve(options.withContracts(served.contracts()));
            return CommandLine.ExitCode.OK;
        } catch (CannotStartException failure) {
            err.println(failure.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }

    private void serve(MockOptions options) {
        try (MockServer mock = MockServer.start(options)) {
            announce(mock, spec.commandLine().getOut());
            mock.awaitStop();
        } catch (InterruptedException stop) {
            // Whoever runs this in a thread stops it so; a process ends without coming here.
        }
    }

    private void announce(MockServer mock, PrintWriter out) {
        if (verboseLevel.tellsAnswers()) {
            mock.onAnswer((method, url, code) -> out.println(method + " " + url + " " + code));
        }
        if (verboseLevel.tellsTrouble()) {
            mock.onCallback(delivery -> {
                if (verboseLevel.tellsAnswers() || DeliveryText.isTrouble(delivery)) {
                    out.println(DeliveryText.line(delivery));
                }
            });
        }
        if (verboseLevel.listsOperations()) {
            new StartReport(mock.router(), mock.baseUrl()).lines().forEach(out::println);
        }
        out.println("Understudy is listening on "
                + mock.baseUrl()
                + mock.httpsUrl().map(url -> " and " + url).orElse(""));
    }
}

package io.understudy.cli.mock;

import io.understudy.cli.contract.ReadingFlags;
import io.understudy.cli.mock.flag.AnswerFlags;
import io.understudy.cli.mock.flag.IntakeFlags;
import io.understudy.cli.mock.flag.ListenFlags;
import io.understudy.cli.mock.flag.TellFlags;
import io.understudy.cli.mock.flag.WireMockFlags;
import io.understudy.cli.terminal.Terminal;
import io.understudy.mock.proxy.ProxiedExchange;
import io.understudy.mock.proxy.ProxyEngine;
import io.understudy.mock.proxy.ProxyRules;
import io.understudy.mock.proxy.Upstream;
import io.understudy.mock.proxy.http.HttpUpstream;
import io.understudy.mock.proxy.http.UpstreamAddress;
import io.understudy.mock.proxy.http.UpstreamTimeouts;
import io.understudy.mock.proxy.recording.ContractRecorder;
import io.understudy.mock.wiremock.CannotStartException;
import io.understudy.mock.wiremock.MockOptions;
import io.understudy.mock.wiremock.MockServer;
import io.understudy.routing.Mount;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Stands between callers and a real server until the process is told to end. */
@Command(
        name = "proxy",
        description = "Forwards requests to a real server, and judges both sides by a contract.",
        abbreviateSynopsis = true,
        sortOptions = false,
        showDefaultValues = true)
public final class ProxyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "CONTRACT",
            showDefaultValue = Visibility.NEVER,
            description = "An OpenAPI document, JSON or YAML.")
    private String contract = "";

    @Parameters(
            index = "1",
            paramLabel = "UPSTREAM",
            showDefaultValue = Visibility.NEVER,
            description = "The address of the real server; the path of a request is added to it as it is.")
    private String upstream = "";

    @Mixin
    private ListenFlags listening = new ListenFlags();

    @Mixin
    private IntakeFlags intake = new IntakeFlags();

    @Option(
            names = "--validate-request",
            paramLabel = "true|false",
            arity = "0..1",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = {"Judge requests by more than their credentials.", "  Default: true"})
    private boolean validateRequest;

    @Option(
            names = "--connect-timeout",
            paramLabel = "SECONDS",
            defaultValue = "5",
            description = "How long to wait until the upstream accepts a connection.")
    private int connectTimeout;

    @Option(
            names = "--response-timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long the upstream may be silent before and within an answer.")
    private int responseTimeout;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = {
                "Keep what passes as named examples in an OpenAPI Overlay, JSON or YAML by the name,"
                        + " without credentials.",
                "'understudy apply' adds them to the contract."
            })
    private @Nullable Path record;

    @Mixin
    private WireMockFlags wireMock = new WireMockFlags();

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    @Mixin
    private AnswerFlags answers = new AnswerFlags();

    @Mixin
    private TellFlags telling = new TellFlags();

    public ProxyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            MockOptions options = intake.applyTo(wireMock.applyTo(listening.applyTo(MockOptions.of())))
                    .withAnswers(answers.options());
            UpstreamAddress address = UpstreamAddress.of(upstream);
            if (address instanceof UpstreamAddress.Unusable unusable) {
                terminal.problem(unusable.sentence());
                return CommandLine.ExitCode.USAGE;
            }
            String whyUnusable = record == null ? "" : RecordingFile.whyUnusable(record);
            if (!whyUnusable.isEmpty()) {
                terminal.problem(whyUnusable);
                return CommandLine.ExitCode.USAGE;
            }
            Optional<List<Mount>> served = ContractArguments.read(List.of(contract), reading.options(), false)
                    .told(terminal);
            return served.isEmpty()
                    ? CommandLine.ExitCode.USAGE
                    : serve((UpstreamAddress.Usable) address, options.withContracts(served.get()));
        } catch (CannotStartException failure) {
            terminal.problem(failure);
            return CommandLine.ExitCode.USAGE;
        }
    }

    private int serve(UpstreamAddress.Usable address, MockOptions options) {
        if (record == null) {
            return serve(address, options, lines());
        }
        ContractRecorder recording =
                new ContractRecorder(options.contracts().get(0).contract(), terminal::problem);
        try (RecordingFile file = new RecordingFile(record, recording, terminal::problem)) {
            // A process that is told to end never comes to the end of this block.
            Runtime.getRuntime().addShutdownHook(new Thread(file::close));
            return serve(address, options, file.andThen(lines()));
        }
    }

    private int serve(UpstreamAddress.Usable address, MockOptions options, Consumer<ProxiedExchange> witness) {
        UpstreamTimeouts patience =
                new UpstreamTimeouts(Duration.ofSeconds(connectTimeout), Duration.ofSeconds(responseTimeout));
        ProxyRules rules = new ProxyRules(
                options.answers().errors(), validateRequest, (int) Math.min(options.largestBody(), ProxyRules.LARGEST));
        try (Upstream server = new HttpUpstream(address, patience)) {
            return new Serving(terminal, telling.level())
                    .run(() -> MockServer.start(
                            options,
                            (router, mock) -> new ProxyEngine(router, mock, server, rules, options.cors(), witness)));
        }
    }

    private Consumer<ProxiedExchange> lines() {
        return telling.level().listsOperations()
                ? passage -> PassageText.line(passage).ifPresent(terminal::line)
                : passage -> {};
    }
}

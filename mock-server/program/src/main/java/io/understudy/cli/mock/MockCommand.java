package io.understudy.cli.mock;

import io.understudy.cli.contract.ReadingFlags;
import io.understudy.cli.mock.flag.AnswerFlags;
import io.understudy.cli.mock.flag.BehaviourFlags;
import io.understudy.cli.mock.flag.CallbackFlags;
import io.understudy.cli.mock.flag.IntakeFlags;
import io.understudy.cli.mock.flag.ListenFlags;
import io.understudy.cli.mock.flag.TellFlags;
import io.understudy.cli.mock.flag.WireMockFlags;
import io.understudy.cli.terminal.Terminal;
import io.understudy.mock.state.log.ChangeLog;
import io.understudy.mock.state.log.ChangeLogException;
import io.understudy.mock.wiremock.CannotStartException;
import io.understudy.mock.wiremock.MockOptions;
import io.understudy.mock.wiremock.MockServer;
import io.understudy.routing.Mount;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Serves mocks until the process is told to end. */
@Command(
        name = "mock",
        description = "Serves mocks of contracts.",
        abbreviateSynopsis = true,
        sortOptions = false,
        showDefaultValues = true)
public final class MockCommand implements Callable<Integer> {
    private final Terminal terminal;

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

    @Mixin
    private IntakeFlags intake = new IntakeFlags();

    @Mixin
    private WireMockFlags wireMock = new WireMockFlags();

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    @Mixin
    private AnswerFlags answers = new AnswerFlags();

    @Mixin
    private BehaviourFlags behaviour = new BehaviourFlags();

    @Mixin
    private CallbackFlags callbacks = new CallbackFlags();

    @Mixin
    private TellFlags telling = new TellFlags();

    public MockCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            MockOptions options = callbacks
                    .applyTo(intake.applyTo(wireMock.applyTo(listening.applyTo(MockOptions.of()))))
                    .withAnswers(answers.options());
            Optional<List<Mount>> served = ContractArguments.read(contracts, reading.options(), behaviour.stateless())
                    .told(terminal);
            return served.isEmpty() ? CommandLine.ExitCode.USAGE : serve(options.withContracts(served.get()));
        } catch (CannotStartException | ChangeLogException failure) {
            terminal.problem(failure);
            return CommandLine.ExitCode.USAGE;
        }
    }

    private int serve(MockOptions options) {
        try (ChangeLog log = behaviour.log()) {
            MockOptions remembering = options.withBehaviour(behaviour.options().withLog(log));
            return new Serving(terminal, telling.level()).run(() -> MockServer.start(remembering));
        }
    }
}

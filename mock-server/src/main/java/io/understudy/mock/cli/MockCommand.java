package io.understudy.mock.cli;

import io.understudy.mock.cli.ServedContracts.Refused;
import io.understudy.mock.cli.ServedContracts.Served;
import io.understudy.mock.cli.flags.BehaviourFlags;
import io.understudy.mock.cli.flags.CallbackFlags;
import io.understudy.mock.cli.flags.ListenFlags;
import io.understudy.mock.cli.flags.WireMockFlags;
import io.understudy.mock.state.log.ChangeLog;
import io.understudy.mock.state.log.ChangeLogException;
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

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            MockOptions options = callbacks
                    .applyTo(intake.applyTo(wireMock.applyTo(listening.applyTo(MockOptions.of()))))
                    .withAnswers(answers.options());
            ServedContracts read = ContractArguments.read(contracts, reading.options(), behaviour.stateless());
            if (read instanceof Refused refused) {
                refused.lines().forEach(err::println);
                return CommandLine.ExitCode.USAGE;
            }
            Served served = (Served) read;
            served.notices().forEach(err::println);
            return serve(options.withContracts(served.contracts()));
        } catch (CannotStartException | ChangeLogException failure) {
            err.println(failure.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }

    private int serve(MockOptions options) {
        try (ChangeLog log = behaviour.log()) {
            MockOptions remembering = options.withBehaviour(behaviour.options().withLog(log));
            return new Serving(spec.commandLine(), telling.level()).run(() -> MockServer.start(remembering));
        }
    }
}

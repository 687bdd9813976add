package io.understudy.cli.mock;

import io.understudy.cli.mock.flag.VerboseLevel;
import io.understudy.cli.terminal.Terminal;
import io.understudy.mock.wiremock.CannotStartException;
import io.understudy.mock.wiremock.MockServer;
import java.util.function.Supplier;
import picocli.CommandLine;

/** A server from its start until the process is told to end. */
final class Serving {
    private final Terminal terminal;
    private final VerboseLevel level;

    Serving(Terminal terminal, VerboseLevel level) {
        this.terminal = terminal;
        this.level = level;
    }

    /**
     * Serves.
     *
     * @param start starts the server
     * @return the exit code
     * @throws CannotStartException when it does not start
     */
    int run(Supplier<MockServer> start) {
        try (MockServer mock = start.get()) {
            announce(mock);
            mock.awaitStop();
        } catch (InterruptedException stop) {
            // Whoever runs this in a thread stops it so; a process ends without coming here.
        }
        return CommandLine.ExitCode.OK;
    }

    private void announce(MockServer mock) {
        if (level.tellsAnswers()) {
            mock.onAnswer((method, url, code) -> terminal.line(method + " " + url + " " + code));
        }
        if (level.tellsTrouble()) {
            mock.onCallback(delivery -> {
                if (level.tellsAnswers() || DeliveryText.isTrouble(delivery)) {
                    terminal.line(DeliveryText.line(delivery));
                }
            });
        }
        if (level.listsOperations()) {
            new StartReport(mock.router(), mock.baseUrl()).lines().forEach(terminal::line);
        }
        terminal.line("Understudy is listening on "
                + mock.baseUrl()
                + mock.httpsUrl().map(url -> " and " + url).orElse(""));
    }
}

package io.understudy.mock.cli;

import io.understudy.mock.wiremock.CannotStartException;
import io.understudy.mock.wiremock.MockServer;
import java.io.PrintWriter;
import java.util.function.Supplier;
import picocli.CommandLine;

/** A server from its start until the process is told to end. */
final class Serving {
    private final PrintWriter out;
    private final VerboseLevel level;

    Serving(CommandLine command, VerboseLevel level) {
        this.out = command.getOut();
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
            mock.onAnswer((method, url, code) -> out.println(method + " " + url + " " + code));
        }
        if (level.tellsTrouble()) {
            mock.onCallback(delivery -> {
                if (level.tellsAnswers() || DeliveryText.isTrouble(delivery)) {
                    out.println(DeliveryText.line(delivery));
                }
            });
        }
        if (level.listsOperations()) {
            new StartReport(mock.router(), mock.baseUrl()).lines().forEach(out::println);
        }
        out.println("Understudy is listening on "
                + mock.baseUrl()
                + mock.httpsUrl().map(url -> " and " + url).orElse(""));
    }
}

package io.understudy.cli.verify;

import io.understudy.cli.terminal.Terminal;
import io.understudy.cli.verify.flag.HeaderFlags;
import io.understudy.verify.lifecycle.Creation;
import io.understudy.verify.lifecycle.CreationLog;
import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import io.understudy.verify.message.Reply;
import io.understudy.verify.send.HttpSender;
import io.understudy.verify.send.RateLimitedSender;
import io.understudy.verify.send.Sender;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Deletes what earlier runs have created and not deleted. */
@Command(
        name = "cleanup",
        description =
                "Deletes what a ledger says was created on a server and is still there. Exits with 0 when nothing is"
                        + " left, with 1 when something could not be deleted, with 2 when there is no such ledger.",
        abbreviateSynopsis = true,
        sortOptions = false)
public final class CleanupCommand implements Callable<Integer> {
    private final Terminal terminal;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final double PER_SECOND = 5;

    private final Map<String, String> environment;

    @Parameters(paramLabel = "LEDGER", description = "The file in which the suites keep what they create.")
    private Path ledger = Path.of("");

    @Mixin
    private HeaderFlags everyRequest = new HeaderFlags();

    /**
     * @param environment the variables that credentials are taken from
     */
    public CleanupCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws InterruptedException {
        Optional<String> flaw = everyRequest.flaw();
        if (flaw.isPresent()) {
            terminal.problem(flaw.get());
            return ExitCode.USAGE;
        }
        try {
            CreationLog book = new CreationLog(ledger);
            Map<URI, Sender> senders = new HashMap<>();
            int left = 0;
            for (Creation creation : book.open()) {
                Sender sender = senders.computeIfAbsent(
                        creation.server(),
                        server -> RateLimitedSender.of(new HttpSender(server, PATIENCE), PER_SECOND));
                left += isDeleted(book, creation, sender) ? 0 : 1;
            }
            terminal.line(left == 0 ? "Nothing is left of what was created." : left + " left; run cleanup again.");
            return left == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (IOException missing) {
            terminal.problem("The ledger " + ledger + " cannot be read or written.");
            return ExitCode.USAGE;
        }
    }

    private boolean isDeleted(CreationLog book, Creation creation, Sender sender)
            throws IOException, InterruptedException {
        HttpCall call = new HttpCall("DELETE", creation.target(), fields(), Payload.EMPTY);
        Reply reply = sender.send(call).reply();
        String outcome = reply instanceof Reply.Answered answer
                ? "status " + answer.status()
                : ((Reply.Broken) reply).sentence();
        terminal.line("DELETE " + creation.server() + creation.target() + ": " + outcome);
        boolean gone = reply instanceof Reply.Answered answer
                && (answer.status() / 100 == 2 || answer.status() == 404 || answer.status() == 410);
        if (gone) {
            book.deleted(creation);
        }
        return gone;
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        everyRequest.user(environment).ifPresent(account -> {
            byte[] bytes = account.getBytes(StandardCharsets.UTF_8);
            fields.add(new Field("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes)));
        });
        fields.addAll(everyRequest.fields());
        return List.copyOf(fields);
    }
}

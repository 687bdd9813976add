package io.understudy.verify.faults;

import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.verify.cases.Planner;
import io.understudy.verify.cases.Selection;
import io.understudy.verify.cases.Trial;
import io.understudy.verify.cases.Workshop;
import io.understudy.verify.draft.Drafts;
import io.understudy.verify.draft.RequestJudge;
import io.understudy.verify.draft.RequestWriter;
import io.understudy.verify.login.Credential;
import io.understudy.verify.login.Keyring;
import io.understudy.verify.run.Run;
import io.understudy.verify.run.Secrets;
import io.understudy.verify.run.Side;
import io.understudy.verify.running.Verification;
import io.understudy.verify.send.HttpSender;
import io.understudy.verify.send.Sender;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Verifies the library with one fault, or with none. */
final class Bench {
    private static final Keyring KEYRING = new Keyring(
            Library.CONTRACT,
            List.of(
                    new Credential("basic", "ann", "correct-horse-battery", List.of()),
                    new Credential("key", "", "kiosk-key-0815-4711", List.of())),
            operation -> List.of(),
            Keyring.Otherwise.REFRAIN);
    private static final Workshop WORKSHOP = workshop();
    private static final List<Trial> TRIALS = new Planner(WORKSHOP).trials();
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private Bench() {}

    private static Workshop workshop() {
        Drafts drafts = new Drafts(Library.CONTRACT);
        return new Workshop(
                Library.CONTRACT,
                drafts,
                new RequestWriter(drafts, KEYRING, Optional.empty(), List.of()),
                new RequestJudge(Library.CONTRACT, new SchemaLibrary(Library.CONTRACT.documents()), Optional.empty()),
                KEYRING,
                1,
                Selection.ALL);
    }

    /** All cases, without a socket in between. */
    static Run inProcess(String session, Fault.Effect effect) {
        Library library = new Library(session);
        Sender sender =
                call -> new Sender.Sent(((Wire.Whole) effect.answer(call, library)).answer(), Duration.ofMillis(1));
        return run(sender, URI.create("http://library.example"), TRIALS);
    }

    /** The cases of the operation that everybody may call, over a socket. */
    static Run overASocket(String session, Fault.Effect effect) throws IOException {
        Library library = new Library(session);
        List<Trial> trials = TRIALS.stream()
                .filter(trial -> trial.tried().operation().id().equals("showHours"))
                .toList();
        try (FaultySocket server = new FaultySocket(call -> effect.answer(call, library))) {
            return run(new HttpSender(server.url(), PATIENCE), server.url(), trials);
        }
    }

    private static Run run(Sender sender, URI target, List<Trial> trials) {
        Secrets secrets = Secrets.of(Library.CONTRACT, KEYRING.secrets());
        Verification.Subject subject = new Verification.Subject("library.yaml", target, Side.MOCK);
        return new Verification(WORKSHOP, subject, secrets, sender, Clock.systemUTC())
                .run(trials, (number, total, verdict) -> {});
    }
}

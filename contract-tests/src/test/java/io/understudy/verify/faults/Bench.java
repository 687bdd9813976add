package io.understudy.verify.faults;

import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.verify.credential.Credential;
import io.understudy.verify.credential.CredentialStore;
import io.understudy.verify.plan.CaseContext;
import io.understudy.verify.plan.CasePlanner;
import io.understudy.verify.plan.CaseSelection;
import io.understudy.verify.plan.PlannedCase;
import io.understudy.verify.request.RequestGenerator;
import io.understudy.verify.request.RequestValidator;
import io.understudy.verify.request.RequestWriter;
import io.understudy.verify.result.Secrets;
import io.understudy.verify.result.Side;
import io.understudy.verify.result.VerificationResult;
import io.understudy.verify.run.Verification;
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
    private static final CredentialStore CREDENTIALS = new CredentialStore(
            Library.CONTRACT,
            List.of(
                    new Credential("basic", "ann", "correct-horse-battery", List.of()),
                    new Credential("key", "", "kiosk-key-0815-4711", List.of())),
            operation -> List.of(),
            CredentialStore.Otherwise.REFRAIN);
    private static final CaseContext CONTEXT = context();
    private static final List<PlannedCase> CASES = new CasePlanner(CONTEXT).cases();
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private Bench() {}

    private static CaseContext context() {
        RequestGenerator drafts = new RequestGenerator(Library.CONTRACT);
        return new CaseContext(
                Library.CONTRACT,
                drafts,
                new RequestWriter(drafts, CREDENTIALS, Optional.empty(), List.of()),
                new RequestValidator(
                        Library.CONTRACT, new SchemaLibrary(Library.CONTRACT.documents()), Optional.empty()),
                CREDENTIALS,
                1,
                CaseSelection.ALL);
    }

    /** All cases, without a socket in between. */
    static VerificationResult inProcess(String session, Fault.Effect effect) {
        Library library = new Library(session);
        Sender sender =
                call -> new Sender.Sent(((Wire.Whole) effect.answer(call, library)).answer(), Duration.ofMillis(1));
        return run(sender, URI.create("http://library.example"), CASES);
    }

    /** The cases of the operation that everybody may call, over a socket. */
    static VerificationResult overASocket(String session, Fault.Effect effect) throws IOException {
        Library library = new Library(session);
        List<PlannedCase> cases = CASES.stream()
                .filter(planned -> planned.tried().operation().id().equals("showHours"))
                .toList();
        try (FaultySocket server = new FaultySocket(call -> effect.answer(call, library))) {
            return run(new HttpSender(server.url(), PATIENCE), server.url(), cases);
        }
    }

    private static VerificationResult run(Sender sender, URI target, List<PlannedCase> cases) {
        Secrets secrets = Secrets.of(Library.CONTRACT, CREDENTIALS.secrets());
        Verification.Subject subject = new Verification.Subject("library.yaml", target, Side.MOCK);
        return new Verification(CONTEXT, subject, secrets, sender, Clock.systemUTC())
                .run(cases, (number, total, verdict) -> {});
    }
}

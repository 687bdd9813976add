package io.understudy.cli.verify;

import io.understudy.cli.contract.ContractFile;
import io.understudy.cli.contract.ReadingFlags;
import io.understudy.cli.terminal.Terminal;
import io.understudy.cli.verify.flag.CaseFlags;
import io.understudy.cli.verify.flag.LoginFlags;
import io.understudy.cli.verify.flag.ReportFlags;
import io.understudy.contract.Contract;
import io.understudy.validation.schema.SchemaLibrary;
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
import io.understudy.verify.send.RateLimitedSender;
import io.understudy.verify.send.Sender;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries a server with cases made from a contract. */
@Command(
        name = "verify",
        description =
                "Tries a server with requests made from a contract, and judges its answers. Exits with 0 when all is"
                        + " well, with 1 when something was found, with 2 when it could not be tried.",
        abbreviateSynopsis = true,
        sortOptions = false,
        showDefaultValues = true)
public final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    private final Map<String, String> environment;

    @Parameters(
            paramLabel = "CONTRACT",
            showDefaultValue = Visibility.NEVER,
            description = "An OpenAPI document, JSON or YAML.")
    private String contract = "";

    @Option(
            names = {"-t", "--target"},
            required = true,
            paramLabel = "URL",
            showDefaultValue = Visibility.NEVER,
            description =
                    "The server. With a path, that stands before every path instead of what the contract's servers say.")
    private String target = "";

    @Mixin
    private CaseFlags cases = new CaseFlags();

    @Mixin
    private LoginFlags login = new LoginFlags();

    @Option(
            names = "--rate",
            paramLabel = "NUMBER",
            showDefaultValue = Visibility.NEVER,
            description = {
                "Send no more than so many requests a second.",
                "  Default: 10, or no limit when the target is on this machine"
            })
    private @Nullable Double rate;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long an answer may take, from the first byte of the request to the last of the answer.")
    private double timeout;

    @Option(
            names = "--side",
            paramLabel = "mock|live",
            showDefaultValue = Visibility.NEVER,
            description = {
                "What the server is. A mock is asked for every answer that the contract declares, with Prefer.",
                "  Default: mock when the target is on this machine, else live"
            })
    private @Nullable Side side;

    @Mixin
    private ReportFlags reports = new ReportFlags();

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    /**
     * @param environment the variables that credentials are taken from
     */
    public VerifyCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Closing closing = new Closing(reports, terminal);
        Optional<String> flaw = Target.flaw(target).or(this::limits);
        if (flaw.isPresent()) {
            terminal.problem(flaw.get());
            return CommandLine.ExitCode.USAGE;
        }
        Optional<Contract> document = ContractFile.read(contract, reading.options(), terminal);
        if (document.isEmpty()) {
            return CommandLine.ExitCode.USAGE;
        }
        return verify(document.get(), new Target(URI.create(target)), closing);
    }

    private Optional<String> limits() {
        if (timeout <= 0) {
            return Optional.of("--timeout must be more than 0.");
        }
        return rate != null && rate <= 0 ? Optional.of("--rate must be more than 0.") : Optional.empty();
    }

    private int verify(Contract read, Target server, Closing closing) {
        Duration patience = Duration.ofMillis(Math.max(1, (long) (timeout * 1000)));
        Optional<String> flaw = login.flaw(read);
        if (flaw.isEmpty() && !server.isReachable(patience)) {
            flaw = Optional.of(
                    "Nobody accepts connections at " + server.uri() + ". Start the server, or correct --target.");
        }
        if (flaw.isPresent()) {
            terminal.problem(flaw.get());
            return CommandLine.ExitCode.USAGE;
        }
        boolean local = server.isLocal();
        Side who = side == null ? (local ? Side.MOCK : Side.LIVE) : side;
        CaseContext context = context(read, server, cases.selection(local, who == Side.MOCK));
        Secrets secrets = Secrets.of(
                read,
                Stream.concat(context.credentialStore().secrets().stream(), login.secrets().stream())
                        .toList());
        Verification verification = new Verification(
                context,
                new Verification.Subject(contract, server.uri(), who),
                secrets,
                sender(server, patience, local),
                Clock.systemUTC());
        List<PlannedCase> planned = new CasePlanner(context).cases();
        if (planned.isEmpty()) {
            terminal.problem(
                    "There is nothing to try: --only and --skip leave no case, or the contract has no operations.");
            return CommandLine.ExitCode.USAGE;
        }
        Console console = new Console(terminal);
        try (Interruption interruption = Interruption.ofThisThread()) {
            VerificationResult run = verification.run(planned, console);
            interruption.settle();
            return closing.of(run, console);
        }
    }

    private CaseContext context(Contract read, Target server, CaseSelection selection) {
        CredentialStore credentialStore = login.credentialStore(read, environment, server.isLocal());
        RequestGenerator drafts = new RequestGenerator(read);
        return new CaseContext(
                read,
                drafts,
                new RequestWriter(drafts, credentialStore, server.base(), login.fields()),
                new RequestValidator(read, new SchemaLibrary(read.documents()), server.base()),
                credentialStore,
                cases.seed(),
                selection);
    }

    private Sender sender(Target server, Duration patience, boolean local) {
        Sender sender = new HttpSender(server.uri(), patience);
        double perSecond = rate != null ? rate : local ? 0 : 10;
        return perSecond == 0 ? sender : RateLimitedSender.of(sender, perSecond);
    }
}

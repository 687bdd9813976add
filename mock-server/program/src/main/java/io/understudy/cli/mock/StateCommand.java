package io.understudy.cli.mock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.cli.contract.ContractFile;
import io.understudy.cli.terminal.Terminal;
import io.understudy.codec.DocumentFormat;
import io.understudy.codec.PercentEncoding;
import io.understudy.mock.behaviour.call.Call;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows and changes what a running mock remembers. */
@Command(
        name = "state",
        description = "Shows what a running mock remembers, or changes it. Exits with 1 when the mock does not do it.",
        abbreviateSynopsis = true,
        sortOptions = false,
        showDefaultValues = true)
public final class StateCommand implements Callable<Integer> {
    private final Terminal terminal;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "COLLECTION",
            arity = "0..1",
            showDefaultValue = Visibility.NEVER,
            description = "The collection to show or to load; without one, everything is shown.")
    private @Nullable String collection;

    @ArgGroup
    private Change change = new Change();

    /** What is to be changed; at most one of them. */
    static final class Change {
        @Option(names = "--reset", description = "Let everything begin anew.")
        private boolean reset;

        @Option(names = "--scenario", paramLabel = "NAME", description = "Begin a scenario of the contract.")
        private @Nullable String scenario;

        @Option(
                names = "--load",
                paramLabel = "FILE",
                description = "Give COLLECTION the entries in FILE, a list in JSON, in place of all that it has.")
        private @Nullable Path file;
    }

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:4010",
            description = "Where the mock is.")
    private String url = "";

    @Option(
            names = "--session",
            paramLabel = "NAME",
            showDefaultValue = Visibility.NEVER,
            description = "The session that is meant, as in X-Mock-Session; without one, that of everybody.")
    private String session = "";

    @Option(
            names = "--admin-token",
            paramLabel = "TOKEN",
            defaultValue = "${env:UNDERSTUDY_ADMIN_TOKEN:-}",
            showDefaultValue = Visibility.NEVER,
            description = "The token that the mock was started with. Read from the environment variable"
                    + " UNDERSTUDY_ADMIN_TOKEN, too.")
    private String token = "";

    public StateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (change.file != null) {
            return load(change.file);
        }
        if (change.reset) {
            return send("POST", "/reset", BodyPublishers.noBody());
        }
        if (change.scenario != null) {
            return send("POST", "/scenario/" + encoded(change.scenario), BodyPublishers.noBody());
        }
        return send("GET", collection == null ? "" : "/" + encoded(collection), BodyPublishers.noBody());
    }

    private int load(Path file) throws InterruptedException {
        if (collection == null) {
            throw new ParameterException(spec.commandLine(), "--load needs the name of the COLLECTION to load");
        }
        Optional<String> unreadable = ContractFile.whyUnreadable(file.toString());
        if (unreadable.isPresent()) {
            terminal.problem(unreadable.get());
            return CommandLine.ExitCode.USAGE;
        }
        try {
            return send("PUT", "/" + encoded(collection), BodyPublishers.ofFile(file));
        } catch (IOException gone) {
            terminal.problem("There is no file " + file + ".");
            return CommandLine.ExitCode.USAGE;
        }
    }

    private int send(String method, String path, BodyPublisher body) throws InterruptedException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(url.replaceAll("/+$", "") + "/__admin/state" + path))
                    .timeout(PATIENCE)
                    .method(method, body);
            if (!session.isEmpty()) {
                request.header(Call.SESSION, session);
            }
            if (!token.isEmpty()) {
                request.header("Authorization", "Bearer " + token);
            }
            return told(client.send(request.build(), BodyHandlers.ofString()), method.equals("GET"));
        } catch (IllegalArgumentException noAddress) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--url': '" + url + "' is no address of a mock");
        } catch (IOException nobody) {
            terminal.problem("No mock answers at " + url + "; say with --url where it is.");
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private int told(HttpResponse<String> answer, boolean shows) {
        JsonNode body = json(answer.body());
        if (answer.statusCode() == 200) {
            if (shows) {
                terminal.document(DocumentFormat.JSON.write(body));
            }
            return CommandLine.ExitCode.OK;
        }
        String reason = body.path("message").asText(body.path("detail").asText());
        terminal.problem(reason.isEmpty() ? "What answers at " + url + " is no mock of this program." : reason);
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException other) {
            return JSON.missingNode();
        }
    }

    private static String encoded(String name) {
        return PercentEncoding.encode(name);
    }
}

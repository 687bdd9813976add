package io.understudy.cli.mock.flag;

import io.understudy.mock.wiremock.MockOptions;
import io.understudy.mock.wiremock.https.Https;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say where a server listens. */
public final class ListenFlags {
    private static final int HIGHEST_PORT = 65_535;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            defaultValue = "4010",
            description = "The port to listen on; 0 picks a free one.")
    private int port;

    @Option(
            names = {"-h", "--host"},
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "The interface to listen on.")
    private String host = "";

    @Option(
            names = "--https-port",
            paramLabel = "PORT",
            description = "The port to listen on for HTTPS as well; 0 picks a free one.")
    private @Nullable Integer httpsPort;

    @Option(
            names = "--keystore",
            paramLabel = "FILE",
            description = {
                "The key and certificate for HTTPS, PKCS #12 or JKS.",
                "Without it, a self-signed certificate is made at every start."
            })
    private @Nullable Path keystore;

    @Option(
            names = "--keystore-password",
            paramLabel = "PASSWORD",
            defaultValue = "${env:UNDERSTUDY_KEYSTORE_PASSWORD:-" + Https.DEFAULT_PASSWORD + "}",
            showDefaultValue = Visibility.NEVER,
            description = {
                "What opens the keystore and the key in it. Read from the environment variable"
                        + " UNDERSTUDY_KEYSTORE_PASSWORD, too.",
                "  Default: " + Https.DEFAULT_PASSWORD
            })
    private String password = "";

    /**
     * The same options, there.
     *
     * @throws ParameterException for what cannot be
     */
    public MockOptions applyTo(MockOptions options) {
        check("--port", port);
        MockOptions there = options.withHost(host).withPort(port);
        if (httpsPort == null) {
            if (keystore != null) {
                throw new ParameterException(
                        spec.commandLine(), "--keystore is for HTTPS: name a port for it with --https-port");
            }
            return there;
        }
        check("--https-port", httpsPort);
        if (port == httpsPort && port != 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '--https-port': %d is the port for HTTP".formatted(httpsPort));
        }
        return there.withHttps(new Https(httpsPort, Optional.ofNullable(keystore), password));
    }

    private void check(String option, int value) {
        if (value < 0 || value > HIGHEST_PORT) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '%s': %d is not between 0 and %d".formatted(option, value, HIGHEST_PORT));
        }
    }
}

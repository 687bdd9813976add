package io.understudy.cli.mock.flag;

import io.understudy.mock.wiremock.CannotStartException;
import io.understudy.mock.wiremock.MockOptions;
import java.util.List;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** The options about what WireMock brings. */
public final class WireMockFlags {
    @Option(
            names = "--admin-token",
            paramLabel = "TOKEN",
            defaultValue = "${env:UNDERSTUDY_ADMIN_TOKEN:-}",
            showDefaultValue = Visibility.NEVER,
            description = {
                "Answer calls of /__admin with \"Authorization: Bearer TOKEN\" only, wherever they come from. Read from"
                        + " the environment variable UNDERSTUDY_ADMIN_TOKEN, too.",
                "Without it, only calls from this machine are answered."
            })
    private String adminToken = "";

    @Option(
            names = "--extensions",
            paramLabel = "CLASS",
            split = ",",
            splitSynopsisLabel = ",",
            showDefaultValue = Visibility.NEVER,
            description = "Extensions of WireMock to load, by the names of their classes, from the class path.")
    private List<String> extensions = List.of();

    /**
     * The same options with these.
     *
     * @throws CannotStartException when an extension cannot be loaded
     */
    public MockOptions applyTo(MockOptions options) {
        return options.withAdminToken(adminToken).withExtensionClasses(extensions);
    }
}

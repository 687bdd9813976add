package io.understudy.cli.mock.flag;

import io.understudy.mock.callback.http.AllowedHost;
import io.understudy.mock.wiremock.MockOptions;
import java.util.List;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that says where callbacks may be sent to. */
public final class CallbackFlags {
    @Option(
            names = "--allow-callbacks",
            paramLabel = "HOST[:PORT]",
            split = ",",
            converter = Host.class,
            showDefaultValue = Visibility.NEVER,
            description = "Send callbacks and webhooks to these hosts too, not only to loopback addresses.")
    private List<AllowedHost> hosts = List.of();

    /** The same options, with these hosts. */
    public MockOptions applyTo(MockOptions options) {
        return options.withCallbackHosts(hosts);
    }

    /** Reads a host with or without a port. */
    static final class Host implements ITypeConverter<AllowedHost> {
        @Override
        public AllowedHost convert(String value) {
            return AllowedHost.parse(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is no host such as example.com, example.com:8080 or [::1]:8080"));
        }
    }
}

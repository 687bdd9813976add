package io.understudy.mock.callback.http;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host that callbacks may be sent to although it is not this machine.
 *
 * @param host its name or address in lower case, as it stands in addresses; of IPv6 with its brackets
 * @param port its port; empty for all of them
 */
public record AllowedHost(String host, OptionalInt port) {
    private static final Pattern TEXT = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:/?#@\\[\\]\\s]+)(?::(\\d{1,5}))?");
    private static final int LAST_PORT = 65_535;

    /** Reads {@code HOST} or {@code HOST:PORT}; empty when the text is neither. */
    public static Optional<AllowedHost> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        OptionalInt port =
                matcher.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(matcher.group(2)));
        return port.orElse(0) > LAST_PORT
                ? Optional.empty()
                : Optional.of(new AllowedHost(matcher.group(1).toLowerCase(Locale.ROOT), port));
    }

    /** Whether an address leads here. */
    boolean covers(URI address) {
        return host.equals(address.getHost().toLowerCase(Locale.ROOT))
                && (port.isEmpty() || port.getAsInt() == port(address));
    }

    /** The port that an address leads to. */
    static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return address.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }
}

package io.understudy.cli.mock;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A contract as a command line names it: {@code openapi.yaml} or {@code left=openapi.yaml}.
 *
 * @param prefix the path that it is served under, {@code ""} for none
 * @param file the file, as the user wrote it
 */
record ContractArgument(String prefix, String file) {
    private static final Pattern NAMED = Pattern.compile("([A-Za-z0-9._~-]+)=(.+)");

    static ContractArgument of(String argument) {
        Matcher named = NAMED.matcher(argument);
        return named.matches()
                ? new ContractArgument("/" + named.group(1), named.group(2))
                : new ContractArgument("", argument);
    }

    Path path() {
        return Path.of(file);
    }
}

package io.understudy.cli.verify.flag;

import io.understudy.verify.message.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** The options for what every request carries, whatever the contract. */
public final class HeaderFlags {
    private static final String SPEAKING = "(?i).*(authorization|cookie|key|token|secret|password|session).*";
    private static final String USER = "UNDERSTUDY_USER";

    @Option(
            names = {"-u", "--user"},
            paramLabel = "NAME:PASSWORD",
            showDefaultValue = Visibility.NEVER,
            description = "The account for HTTP Basic; or the variable UNDERSTUDY_USER.")
    private @Nullable String user;

    @Option(
            names = {"-H", "--header"},
            paramLabel = "'NAME: VALUE'",
            showDefaultValue = Visibility.NEVER,
            description =
                    "A header for every request. Its value is kept out of the reports when the name speaks of secrets.")
    private List<String> headers = List.of();

    /** What is wrong with the options; empty when nothing is. */
    public Optional<String> flaw() {
        return headers.stream()
                .filter(header -> header.indexOf(':') < 1)
                .findFirst()
                .map(header -> "--header needs a name, a colon and a value.");
    }

    /** The headers of every request. */
    public List<Field> fields() {
        return headers.stream()
                .map(header -> header.split(":", 2))
                .map(parts -> new Field(parts[0].strip(), parts[1].strip()))
                .toList();
    }

    /** The values of headers whose names speak of secrets. */
    public List<String> secrets() {
        return fields().stream()
                .filter(field -> field.name().matches(SPEAKING))
                .map(Field::value)
                .toList();
    }

    /**
     * Name and password of the account, with a colon between.
     *
     * @param environment variables, one of which may hold it
     */
    public Optional<String> user(Map<String, String> environment) {
        return Optional.ofNullable(user).or(() -> Optional.ofNullable(environment.get(USER)));
    }
}

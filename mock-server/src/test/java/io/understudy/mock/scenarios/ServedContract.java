package io.understudy.mock.scenarios;

import io.understudy.mock.engine.Cors;
import io.understudy.mock.preference.AnswerOptions;
import io.understudy.mock.wiremock.MockOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What a scenario is played with.
 *
 * @param contract the {@code openapi.yaml} or {@code openapi.json} in the scenario's folder or in the nearest above it
 * @param flags the options of the command line in the folder's {@code options.txt}; empty where there is none
 */
record ServedContract(Path contract, List<String> flags) {

    static ServedContract of(Path folder) throws IOException {
        Path flags = folder.resolve("options.txt");
        return new ServedContract(
                nearest(folder),
                Files.exists(flags) ? List.of(Files.readString(flags).strip().split("\\s+")) : List.of());
    }

    private static Path nearest(Path folder) {
        return Stream.of("openapi.yaml", "openapi.json")
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseGet(() -> nearest(folder.resolveSibling("")));
    }

    /** The contract with these options, as a program would start the mock. */
    MockOptions options() {
        MockOptions options = MockOptions.read(contract);
        for (String flag : flags) {
            options = with(options, flag);
        }
        return options;
    }

    /** Whether every answer has the headers of CORS. */
    boolean isOpenToAll() {
        return !flags.contains("--cors=false");
    }

    private static MockOptions with(MockOptions options, String flag) {
        AnswerOptions answers = options.answers();
        String[] words = flag.split("=", 2);
        return switch (words[0]) {
            case "--cors" -> options.withCors(words[1].equals("true") ? Cors.OPEN : Cors.OFF);
            case "--dynamic" ->
                options.withAnswers(
                        new AnswerOptions(true, answers.ignoreExamples(), answers.seed(), answers.errors()));
            case "--ignoreExamples" ->
                options.withAnswers(new AnswerOptions(answers.dynamic(), true, answers.seed(), answers.errors()));
            case "--seed" ->
                options.withAnswers(new AnswerOptions(
                        answers.dynamic(),
                        answers.ignoreExamples(),
                        OptionalLong.of(Long.parseLong(words[1])),
                        answers.errors()));
            case "--errors" ->
                options.withAnswers(
                        new AnswerOptions(answers.dynamic(), answers.ignoreExamples(), answers.seed(), true));
            default -> throw new IllegalArgumentException("no scenario can be played with " + flag);
        };
    }
}

package io.understudy.cli.mock.flag;

import io.understudy.generation.data.RandomSeed;
import io.understudy.mock.preference.AnswerOptions;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** The options that say how answers are made. */
public final class AnswerFlags {
    @Option(
            names = {"-d", "--dynamic"},
            paramLabel = "true|false",
            arity = "0..1",
            showDefaultValue = Visibility.NEVER,
            description = "Make bodies from their schemas instead of taking examples.")
    private boolean dynamic;

    @Option(
            names = "--ignoreExamples",
            paramLabel = "true|false",
            arity = "0..1",
            showDefaultValue = Visibility.NEVER,
            description = "Take nothing from the examples of schemas when a body is made.")
    private boolean ignoreExamples;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            description = "Make the same bodies every time, even after a restart.")
    private @Nullable String seed;

    @Option(
            names = "--errors",
            paramLabel = "true|false",
            arity = "0..1",
            showDefaultValue = Visibility.NEVER,
            description = "Answer with an error where the answer would break the contract.")
    private boolean errors;

    public AnswerOptions options() {
        return new AnswerOptions(
                dynamic,
                ignoreExamples,
                seed == null
                        ? OptionalLong.empty()
                        : OptionalLong.of(RandomSeed.of(seed).value()),
                errors);
    }
}

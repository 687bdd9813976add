package io.understudy.mock.cli.flags;

import io.understudy.mock.behaviour.BehaviourOptions;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** The options that say how what contracts declare about their behaviour is done. */
public final class BehaviourFlags {
    @Option(
            names = "--stateless",
            description = "Remember nothing: every answer is an example, whatever the contract declares.")
    private boolean stateless;

    @Option(names = "--any-credentials", description = "Take well-formed credentials of anybody.")
    private boolean anyCredentials;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            showDefaultValue = Visibility.NEVER,
            description = "Begin with a scenario of the contract.")
    private String scenario = "";

    /** Whether contracts may declare what they like. */
    public boolean stateless() {
        return stateless;
    }

    /** The options that were given. */
    public BehaviourOptions options() {
        return BehaviourOptions.defaults()
                .withStateless(stateless)
                .withAnyCredentials(anyCredentials)
                .withScenario(scenario);
    }
}

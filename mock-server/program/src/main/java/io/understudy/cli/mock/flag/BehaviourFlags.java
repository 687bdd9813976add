package io.understudy.cli.mock.flag;

import io.understudy.mock.behaviour.BehaviourOptions;
import io.understudy.mock.state.log.ChangeLog;
import io.understudy.mock.state.log.ChangeLogException;
import io.understudy.mock.state.log.InMemoryChangeLog;
import io.understudy.mock.state.log.file.FileChangeLog;
import io.understudy.mock.state.log.redis.RedisChangeLog;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how what contracts declare about their behaviour is done. */
public final class BehaviourFlags {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--stateless",
            description = "Remember nothing: every answer is an example, whatever the contract declares.")
    private boolean stateless;

    @Option(
            names = "--stateful",
            description = "Remember for contracts that declare nothing, too: what, is guessed from their paths.")
    private boolean stateful;

    @Option(names = "--any-credentials", description = "Take well-formed credentials of anybody.")
    private boolean anyCredentials;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            showDefaultValue = Visibility.NEVER,
            description = "Begin with a scenario of the contract.")
    private String scenario = "";

    @Option(
            names = "--state-file",
            paramLabel = "FILE",
            showDefaultValue = Visibility.NEVER,
            description = "Keep what is remembered in a file, over restarts.")
    private @Nullable Path stateFile;

    @Option(
            names = "--state-redis",
            paramLabel = "URI",
            defaultValue = "${env:UNDERSTUDY_STATE_REDIS:-}",
            showDefaultValue = Visibility.NEVER,
            description = {
                "Share what is remembered with other mocks, in Redis: redis://[[USER:]PASSWORD@]HOST[:PORT][/DATABASE].",
                "Read from the environment variable UNDERSTUDY_STATE_REDIS, too."
            })
    private String stateRedis = "";

    /** Whether contracts may declare what they like. */
    public boolean stateless() {
        return stateless;
    }

    /**
     * Opens what keeps the changes.
     *
     * @throws ParameterException when there is to be nothing to keep
     * @throws ChangeLogException when it cannot be used
     */
    public ChangeLog log() {
        if (stateFile == null && stateRedis.isEmpty()) {
            return new InMemoryChangeLog();
        }
        if (stateless) {
            String option = stateFile == null ? "--state-redis" : "--state-file";
            throw new ParameterException(spec.commandLine(), option + " has nothing to keep with --stateless");
        }
        if (stateRedis.isEmpty()) {
            return FileChangeLog.open(Objects.requireNonNull(stateFile));
        }
        if (stateFile != null) {
            throw new ParameterException(spec.commandLine(), "--state-file and --state-redis exclude each other");
        }
        return redis(stateRedis);
    }

    private ChangeLog redis(String address) {
        try {
            return RedisChangeLog.connect(address);
        } catch (IllegalArgumentException noAddress) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '--state-redis': write an address such as redis://localhost:6379");
        }
    }

    /**
     * The options that were given, but for what keeps the changes.
     *
     * @throws ParameterException for what cannot be
     */
    public BehaviourOptions options() {
        if (stateless && stateful) {
            throw new ParameterException(spec.commandLine(), "--stateless and --stateful exclude each other");
        }
        return BehaviourOptions.defaults()
                .withStateless(stateless)
                .withGuessing(stateful)
                .withAnyCredentials(anyCredentials)
                .withScenario(scenario);
    }
}

package io.understudy.mock.behaviour;

import io.understudy.mock.state.log.ChangeLog;
import io.understudy.mock.state.log.InMemoryChangeLog;
import java.time.Clock;

/**
 * How what contracts declare is done.
 *
 * @param stateless whether nothing of it is done, so that every answer is an example
 * @param guessing whether it is guessed how contracts behave that declare nothing
 * @param anyCredentials whether well-formed credentials are enough, whoever they belong to
 * @param scenario the scenario that sessions begin with; {@code ""} for none
 * @param clock tells the time
 * @param log keeps what changes
 */
public record BehaviourOptions(
        boolean stateless, boolean guessing, boolean anyCredentials, String scenario, Clock clock, ChangeLog log) {

    /** Everything that is declared, by the machine's clock, kept as long as the process lasts. */
    public static BehaviourOptions defaults() {
        return new BehaviourOptions(false, false, false, "", Clock.systemUTC(), new InMemoryChangeLog());
    }

    /** The same with or without what contracts declare. */
    public BehaviourOptions withStateless(boolean other) {
        return new BehaviourOptions(other, guessing, anyCredentials, scenario, clock, log);
    }

    /** The same with guesses about contracts that declare nothing, or without. */
    public BehaviourOptions withGuessing(boolean other) {
        return new BehaviourOptions(stateless, other, anyCredentials, scenario, clock, log);
    }

    /** The same with credentials of anybody, or of those who are known. */
    public BehaviourOptions withAnyCredentials(boolean other) {
        return new BehaviourOptions(stateless, guessing, other, scenario, clock, log);
    }

    /** The same with another scenario to begin with; {@code ""} for none. */
    public BehaviourOptions withScenario(String other) {
        return new BehaviourOptions(stateless, guessing, anyCredentials, other, clock, log);
    }

    /** The same by another clock. */
    public BehaviourOptions withClock(Clock other) {
        return new BehaviourOptions(stateless, guessing, anyCredentials, scenario, other, log);
    }

    /** The same, kept elsewhere; who makes the log closes it. */
    public BehaviourOptions withLog(ChangeLog other) {
        return new BehaviourOptions(stateless, guessing, anyCredentials, scenario, clock, other);
    }
}

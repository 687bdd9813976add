package io.understudy.mock.problem.request;

import io.understudy.mock.problem.Problem;

/**
 * A preference has a value that it cannot have.
 *
 * @param preference the name of the preference
 * @param value the value that was sent
 * @param expected what the value must be, to complete the sentence "it must be ..."
 */
public record InvalidPreference(String preference, String value, String expected) implements Problem {
    @Override
    public String name() {
        return "invalid-preference";
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Invalid preference";
    }

    @Override
    public String detail() {
        return "The preference %s is \"%s\"; it must be %s.".formatted(preference, value, expected);
    }
}

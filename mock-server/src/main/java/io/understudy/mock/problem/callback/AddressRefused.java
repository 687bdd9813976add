package io.understudy.mock.problem.callback;

import io.understudy.mock.problem.Problem;

/**
 * Somebody wants the mock to send something where it does not send anything.
 *
 * @param detail why not
 */
public record AddressRefused(String detail) implements Problem {
    @Override
    public String name() {
        return "address-refused";
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Nothing is sent there";
    }
}

package io.understudy.mock.problem.request;

import io.understudy.mock.problem.Problem;

/**
 * What arrived is not a request that can be understood at all.
 *
 * @param status the status code: 400, or a narrower one such as 431 for headers that are too long
 * @param reason what is wrong with it
 */
public record UnreadableRequest(int status, String reason) implements Problem {
    @Override
    public String name() {
        return "unreadable-request";
    }

    @Override
    public String title() {
        return "Unreadable request";
    }

    @Override
    public String detail() {
        return "The request cannot be read: " + reason + ".";
    }
}

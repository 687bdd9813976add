package io.understudy.mock.problem.server;

import io.understudy.mock.problem.Problem;

/**
 * The server behind the proxy gave no answer (RFC 9110, sections 15.6.3 and 15.6.5).
 *
 * @param upstream where it is
 * @param tooSlow whether there was no time left to wait for it
 * @param reason why there is none, to complete the sentence "it does not answer: ..."
 */
public record UpstreamFailure(String upstream, boolean tooSlow, String reason) implements Problem {
    @Override
    public String name() {
        return tooSlow ? "upstream-too-slow" : "upstream-failed";
    }

    @Override
    public int status() {
        return tooSlow ? 504 : 502;
    }

    @Override
    public String title() {
        return tooSlow ? "The upstream is too slow" : "The upstream does not answer";
    }

    @Override
    public String detail() {
        return "The upstream " + upstream + " does not answer: " + reason + ".";
    }
}

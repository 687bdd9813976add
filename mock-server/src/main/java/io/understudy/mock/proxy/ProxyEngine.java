package io.understudy.mock.proxy;

import io.understudy.contract.Operation;
import io.understudy.mock.engine.Answerer;
import io.understudy.mock.engine.CheckedRequest;
import io.understudy.mock.engine.Cors;
import io.understudy.mock.engine.ExchangeFindings;
import io.understudy.mock.engine.MockEngine;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.engine.Renderer;
import io.understudy.mock.engine.RoutedRequest;
import io.understudy.mock.engine.Routing;
import io.understudy.mock.engine.Routing.Unroutable;
import io.understudy.mock.problem.Problem;
import io.understudy.mock.problem.request.InvalidRequest;
import io.understudy.mock.problem.request.TooMuchWork;
import io.understudy.mock.proxy.UpstreamReply.Answered;
import io.understudy.mock.proxy.UpstreamReply.Unanswered;
import io.understudy.routing.Router;
import io.understudy.validation.Violation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Answers requests as the upstream does, and says how both of them break the contract. Where the upstream has not
 * implemented something (501), the mock answers. Built once; safe to share between threads.
 */
public final class ProxyEngine implements Answerer {
    private final MockEngine mock;
    private final Upstream upstream;
    private final ProxyRules rules;
    private final Cors cors;
    private final ReplyJudge replies;
    private final Consumer<ProxiedExchange> witness;

    /**
     * A proxy.
     *
     * @param router finds the operations, and names all of them
     * @param mock judges requests, and answers where the upstream cannot
     * @param upstream the server behind
     * @param rules what becomes of messages that do not fit
     * @param cors whether answers let pages from elsewhere read them; preflights never reach the upstream then
     * @param witness is told of everything that passed, before the answer is sent
     */
    public ProxyEngine(
            Router router,
            MockEngine mock,
            Upstream upstream,
            ProxyRules rules,
            Cors cors,
            Consumer<ProxiedExchange> witness) {
        this.mock = mock;
        this.upstream = upstream;
        this.rules = rules;
        this.cors = cors;
        this.replies = new ReplyJudge(router, upstream, rules);
        this.witness = witness;
    }

    @Override
    public Routing route(MockRequest request) {
        return mock.route(request);
    }

    @Override
    public MockResponse answer(Routing routing) {
        MockRequest request = routing.request();
        if (cors.isPreflight(request)) {
            return cors.permission(request);
        }
        ProxiedExchange exchange =
                routing instanceof RoutedRequest routed ? passKnown(routed) : passUnknown((Unroutable) routing);
        MockResponse complete = cors.complete(request, exchange.response());
        witness.accept(new ProxiedExchange(request, complete, exchange.reply()));
        return complete;
    }

    /** Nobody who only wants to reach an address is stopped, unless errors are asked for. */
    private ProxiedExchange passUnknown(Unroutable unroutable) {
        MockRequest request = unroutable.request();
        Problem problem = unroutable.problem();
        if (rules.errors()) {
            return refused(request, problem, ExchangeFindings.NONE);
        }
        String sentence = problem.detail().substring(0, problem.detail().length() - 1);
        Violation remark =
                new Violation(Violation.Kind.VALUE, List.of(), problem.name(), sentence, Violation.Severity.WARNING);
        ExchangeFindings findings = new ExchangeFindings(Optional.empty(), List.of(remark), List.of());
        UpstreamReply reply = upstream.send(request);
        return reply instanceof Unanswered unanswered
                ? refused(request, unanswered.problem(), findings)
                : replies.passOn(request, (Answered) reply, findings);
    }

    private ProxiedExchange passKnown(RoutedRequest routed) {
        MockRequest request = routed.request();
        Operation operation = routed.operation();
        CheckedRequest checked = check(routed);
        ExchangeFindings findings = new ExchangeFindings(Optional.of(operation), checked.violations(), List.of());
        if (rules.errors() && checked.violations().stream().anyMatch(ReplyJudge::isError)) {
            return refused(request, refusal(checked), findings);
        }
        UpstreamReply reply = upstream.send(request);
        if (reply instanceof Unanswered unanswered) {
            return refused(request, unanswered.problem(), findings);
        }
        Answered answered = (Answered) reply;
        if (answered.status() == 501) {
            ReplyJudge.discard(answered);
            return new ProxiedExchange(request, mock.respond(checked), Optional.empty());
        }
        return replies.judge(request, operation, answered, findings);
    }

    private CheckedRequest check(RoutedRequest routed) {
        CheckedRequest checked = mock.check(routed);
        List<Violation> relevant = checked.violations().stream()
                .filter(violation -> rules.validateRequest() || violation.kind() == Violation.Kind.SECURITY)
                .toList();
        return checked.withViolations(relevant);
    }

    private static Problem refusal(CheckedRequest checked) {
        if (checked.isUndecided()) {
            return new TooMuchWork();
        }
        List<Violation> violations = checked.violations();
        boolean stranger = violations.stream().anyMatch(violation -> violation.kind() == Violation.Kind.SECURITY);
        return new InvalidRequest(stranger ? 401 : 422, violations, stranger ? checked.challenges() : List.of());
    }

    private static ProxiedExchange refused(MockRequest request, Problem problem, ExchangeFindings findings) {
        return new ProxiedExchange(request, Renderer.refusal(request, problem, findings), Optional.empty());
    }
}

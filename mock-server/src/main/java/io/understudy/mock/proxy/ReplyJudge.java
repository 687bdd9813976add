package io.understudy.mock.proxy;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.document.Lazy;
import io.understudy.mock.engine.ExchangeFindings;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.engine.Renderer;
import io.understudy.mock.engine.ViolationsHeader;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.message.Payload;
import io.understudy.mock.message.StreamedBody;
import io.understudy.mock.problem.contract.InvalidResponse;
import io.understudy.mock.problem.server.UpstreamFailure;
import io.understudy.mock.proxy.UpstreamReply.Answered;
import io.understudy.routing.Route;
import io.understudy.routing.Router;
import io.understudy.validation.Violation;
import io.understudy.validation.response.ResponseCheck;
import io.understudy.validation.schema.SchemaLibrary;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Judges the upstream's answers, and makes of them what the caller gets. */
final class ReplyJudge {
    private final Upstream upstream;
    private final ProxyRules rules;
    private final IdentityHashMap<Operation, Lazy<ResponseCheck>> checks = new IdentityHashMap<>();

    ReplyJudge(Router router, Upstream upstream, ProxyRules rules) {
        this.upstream = upstream;
        this.rules = rules;
        IdentityHashMap<Contract, SchemaLibrary> schemas = new IdentityHashMap<>();
        for (Route route : router.routes()) {
            SchemaLibrary library =
                    schemas.computeIfAbsent(route.contract(), contract -> new SchemaLibrary(contract.documents()));
            checks.put(route.operation(), new Lazy<>(() -> ResponseCheck.of(route.operation(), library)));
        }
    }

    static boolean isError(Violation violation) {
        return violation.severity() == Violation.Severity.ERROR;
    }

    /** Lets go of an answer that nobody gets. */
    static void discard(Answered reply) {
        close(reply.body());
    }

    /** An answer to a request that calls no operation: there is nothing to judge it by. */
    ProxiedExchange passOn(MockRequest request, Answered reply, ExchangeFindings findings) {
        Payload payload = hasBody(request, reply) ? reply.body() : noBody(reply);
        MockResponse response = response(request, reply, payload, findings, false);
        return new ProxiedExchange(request, response, Optional.empty());
    }

    /**
     * An answer to a request that calls an operation.
     *
     * @param soFar the operation and what was found wrong with the request
     */
    ProxiedExchange judge(MockRequest request, Operation operation, Answered reply, ExchangeFindings soFar) {
        ReplyBody body;
        try {
            body = hasBody(request, reply)
                    ? ReplyBody.take(reply, rules.largestBody())
                    : new ReplyBody(noBody(reply), Optional.of(Body.EMPTY), Optional.empty());
        } catch (IOException broken) {
            discard(reply);
            return new ProxiedExchange(request, Renderer.refusal(request, failure(broken), soFar), Optional.empty());
        }
        List<Violation> violations = violations(request, operation, reply, body);
        ExchangeFindings findings = new ExchangeFindings(soFar.operation(), soFar.ofRequest(), violations);
        List<Violation> errors = violations.stream().filter(ReplyJudge::isError).toList();
        if (rules.errors() && !errors.isEmpty()) {
            close(body.payload());
            return new ProxiedExchange(
                    request, Renderer.refusal(request, new InvalidResponse(errors), findings), body.plain());
        }
        return new ProxiedExchange(
                request, response(request, reply, body.payload(), findings, operation.deprecated()), body.plain());
    }

    private UpstreamFailure failure(IOException broken) {
        return broken instanceof SocketTimeoutException
                ? new UpstreamFailure(upstream.address(), true, "its answer stopped in the middle")
                : new UpstreamFailure(upstream.address(), false, "its answer broke off in the middle");
    }

    private List<Violation> violations(MockRequest request, Operation operation, Answered reply, ReplyBody body) {
        List<Violation> violations = new ArrayList<>();
        ResponseCheck check = Objects.requireNonNull(checks.get(operation), "the router finds only its own")
                .value();
        ReplyMessage message = new ReplyMessage(
                reply.headers(), body.plain().orElse(Body.EMPTY).bytes());
        if (isHead(request)) {
            violations.addAll(check.checkHead(reply.status(), message));
        } else if (body.plain().isPresent()) {
            violations.addAll(check.check(reply.status(), message));
        } else {
            violations.addAll(check.checkWithoutBody(reply.status(), message));
        }
        body.remark().ifPresent(violations::add);
        return List.copyOf(violations);
    }

    private static MockResponse response(
            MockRequest request, Answered reply, Payload payload, ExchangeFindings findings, boolean deprecated) {
        List<HeaderField> headers = new ArrayList<>(EndToEndHeaders.of(reply.headers()));
        if (isHead(request) || reply.status() == 304) {
            // They tell the length of a body that is not sent (RFC 9110, section 8.6).
            reply.headers().stream()
                    .filter(header -> header.isNamed("Content-Length"))
                    .forEach(headers::add);
        }
        if (deprecated && !HeaderField.isAmong(headers, "Deprecation")) {
            headers.add(new HeaderField("Deprecation", "true"));
        }
        ViolationsHeader.header(findings).ifPresent(headers::add);
        return new MockResponse(reply.status(), headers, payload, Duration.ZERO, findings);
    }

    /** Whether an answer has a body at all (RFC 9110, section 6.4.1). */
    private static boolean hasBody(MockRequest request, Answered reply) {
        return !isHead(request) && reply.status() != 204 && reply.status() != 304;
    }

    private static boolean isHead(MockRequest request) {
        return request.method().equals("HEAD");
    }

    private static Body noBody(Answered reply) {
        discard(reply);
        return Body.EMPTY;
    }

    private static void close(Payload payload) {
        if (payload instanceof StreamedBody streamed) {
            try {
                streamed.stream().close();
            } catch (IOException broken) {
                // Nobody reads it, so nobody misses the rest of it.
            }
        }
    }
}

package io.understudy.cli.mock;

import io.understudy.cli.terminal.TerminalText;
import io.understudy.mock.engine.ExchangeFindings;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.proxy.ProxiedExchange;
import io.understudy.validation.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An exchange that breaks its contract, as a line for people. */
final class PassageText {
    private PassageText() {}

    /** The line; empty when nothing is broken. */
    static Optional<String> line(ProxiedExchange passage) {
        ExchangeFindings findings = passage.response().findings();
        List<Violation> all = Stream.concat(findings.ofRequest().stream(), findings.ofResponse().stream())
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        MockRequest request = passage.request();
        String query = request.query().isEmpty() ? "" : "?" + request.query();
        String more = all.size() == 1 ? "" : "; and %d more, see sl-violations".formatted(all.size() - 1);
        String line = "%s %s%s %d: %s%s"
                .formatted(
                        request.method(),
                        request.path(),
                        query,
                        passage.response().code(),
                        all.get(0).message(),
                        more);
        return Optional.of(TerminalText.oneLine(line));
    }
}

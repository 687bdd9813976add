package io.understudy.mock.proxy.recording;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.RequestBody;
import io.understudy.document.Place;
import io.understudy.document.SpecificationVersion;
import io.understudy.mock.engine.ExchangeFindings;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.proxy.ProxiedExchange;
import io.understudy.overlay.Overlay;
import io.understudy.overlay.OverlayAction;
import io.understudy.validation.Violation;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What passed, as named examples: bodies of JSON, XML, forms and text that fit the contract, each once, the body of a
 * request under the same name as that of its answer. Safe to share between threads.
 */
public final class ContractRecorder {
    /** The most examples that are kept of one declared body. */
    public static final int MOST = 50;

    private final Contract contract;
    private final SchemaLibrary schemas;
    private final Consumer<String> remarks;
    private final Map<Place, RecordedExamples> bodies = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();
    private int last;

    /**
     * An empty recording.
     *
     * @param contract what the examples are for
     * @param remarks is told, once each, in one sentence, why something is not kept
     */
    public ContractRecorder(Contract contract, Consumer<String> remarks) {
        this.contract = contract;
        this.schemas = new SchemaLibrary(contract.documents());
        this.remarks = remarks;
    }

    /**
     * Keeps an exchange, if the upstream's answer fits the contract and has something new.
     *
     * @return whether it had
     */
    public boolean add(ProxiedExchange exchange) {
        MockResponse response = exchange.response();
        ExchangeFindings findings = response.findings();
        if (findings.operation().isEmpty() || exchange.reply().isEmpty() || isBroken(findings.ofResponse())) {
            return false;
        }
        Operation operation = findings.operation().get();
        Optional<DeclaredBody> answered = operation
                .responseTo(response.code())
                .flatMap(found -> DeclaredBody.of(
                        found.content(),
                        mediaType(response.headers()),
                        exchange.reply().get().bytes(),
                        schemas));
        Optional<DeclaredBody> sent = isBroken(findings.ofRequest())
                ? Optional.empty()
                : operation
                        .requestBody()
                        .map(RequestBody::content)
                        .flatMap(contents -> DeclaredBody.of(
                                contents,
                                mediaType(exchange.request().headers()),
                                exchange.request().body().bytes(),
                                schemas));
        return keep(
                exchange.request(),
                response.code(),
                operation,
                Stream.of(sent, answered).flatMap(Optional::stream).toList());
    }

    private synchronized boolean keep(MockRequest request, int code, Operation operation, List<DeclaredBody> found) {
        Redaction redaction = Redaction.of(contract, request);
        String title = operation.method() + " " + operation.path() + " " + code;
        List<DeclaredBody> fresh = found.stream()
                .filter(body -> hasRoom(body.content(), title))
                .map(body -> new DeclaredBody(body.content(), redaction.masked(body.value())))
                .filter(body -> !examples(body.content()).has(body.value()))
                .toList();
        if (fresh.isEmpty()) {
            return false;
        }
        String name = nextName(fresh);
        String summary = request.method() + " " + redaction.maskedTarget(request.path(), request.query()) + " " + code;
        fresh.forEach(body -> examples(body.content()).add(name, summary, body.value()));
        return true;
    }

    private boolean hasRoom(MediaContent content, String title) {
        String reason = "";
        if (!content.place().document().equals(contract.place().document())) {
            reason = " is not recorded, because its body is declared in another file, and an overlay changes one file.";
        } else if (contract.version() == SpecificationVersion.V2_0) {
            reason = " is not recorded, because OpenAPI 2.0 has no named examples.";
        } else if (examples(content).size() == MOST) {
            reason = " has " + MOST + " recorded examples; more are not kept.";
        }
        if (!reason.isEmpty() && told.add(content.place() + reason)) {
            remarks.accept(title + reason);
        }
        return reason.isEmpty();
    }

    private RecordedExamples examples(MediaContent content) {
        return bodies.computeIfAbsent(content.place(), place -> new RecordedExamples(content));
    }

    private String nextName(List<DeclaredBody> found) {
        String name;
        do {
            last++;
            name = "recorded-" + last;
        } while (isTaken(name, found));
        return name;
    }

    private boolean isTaken(String name, List<DeclaredBody> found) {
        return found.stream().anyMatch(body -> examples(body.content()).isTaken(name));
    }

    /** All that was kept, to be applied to the contract. */
    public synchronized Overlay overlay() {
        List<OverlayAction> actions = bodies.values().stream()
                .filter(examples -> examples.size() > 0)
                .flatMap(RecordedExamples::actions)
                .toList();
        return new Overlay("Recorded examples of " + contract.title(), "1.0.0", Optional.empty(), Map.of(), actions);
    }

    private static boolean isBroken(List<Violation> violations) {
        return violations.stream().anyMatch(violation -> violation.severity() == Violation.Severity.ERROR);
    }

    private static String mediaType(List<HeaderField> headers) {
        return HeaderField.values(headers, "Content-Type").stream().findFirst().orElse("");
    }
}

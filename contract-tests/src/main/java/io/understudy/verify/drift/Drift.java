package io.understudy.verify.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.codec.MediaType;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Response;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import io.understudy.overlay.Overlay;
import io.understudy.overlay.OverlayAction;
import io.understudy.overlay.OverlayTarget;
import io.understudy.validation.Violation;
import io.understudy.validation.response.ResponseCheck;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.verify.message.Reply.Answered;
import io.understudy.verify.result.Finding;
import io.understudy.verify.result.Secrets;
import io.understudy.verify.result.Verdict;
import io.understudy.verify.result.VerificationResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the answers that a contract does not allow into changes that would allow them. Used once, by one thread. */
public final class Drift {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> CHECKS = Set.of("status", "media-type", "header", "schema");

    private final Contract contract;
    private final SchemaFinder finder;
    private final SchemaLibrary schemas;
    private final Map<String, List<OverlayAction>> proposed = new LinkedHashMap<>();
    private final Set<String> unproposed = new LinkedHashSet<>();
    private final ArrayNode evidence = JsonNodeFactory.instance.arrayNode();

    private Drift(Contract contract) {
        this.contract = contract;
        this.finder = new SchemaFinder(contract.documents());
        this.schemas = new SchemaLibrary(contract.documents());
    }

    /** What would have to change for the answers of a run to be allowed. */
    public static Proposal of(VerificationResult run) {
        Drift drift = new Drift(run.contract());
        for (Verdict.Refuted failed : run.failures()) {
            for (Finding finding : failed.findings()) {
                if (CHECKS.contains(finding.check()) && finding.smallest().reply() instanceof Answered answer) {
                    drift.look(new Evidence(failed.tried(), finding), answer);
                }
            }
        }
        return drift.proposal(run);
    }

    private Proposal proposal(VerificationResult run) {
        List<OverlayAction> actions =
                proposed.values().stream().flatMap(List::stream).toList();
        Optional<Overlay> overlay = actions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Overlay(
                        "What " + run.target() + " answers beyond " + contract.title(),
                        "0.1.0",
                        Optional.empty(),
                        Map.of("x-evidence", evidence),
                        actions));
        return new Proposal(overlay, List.copyOf(unproposed));
    }

    private void look(Evidence seen, Answered answer) {
        Operation operation = seen.tried().operation();
        Optional<Response> declared = operation.responseTo(answer.status());
        if (declared.isEmpty()) {
            propose(seen, operation.place().child("responses"), "status " + answer.status(), status(answer));
            return;
        }
        for (Violation violation : ResponseCheck.of(operation, schemas).check(answer.status(), answer.message())) {
            if (violation.kind() == Violation.Kind.MEDIA_TYPE) {
                mediaType(seen, declared.get(), answer);
            } else if (violation.location().get(0).equals("header")) {
                header(seen, declared.get(), violation);
            } else {
                body(seen, declared.get(), answer, violation);
            }
        }
    }

    private ObjectNode status(Answered answer) {
        ObjectNode update = JsonNodeFactory.instance.objectNode();
        ObjectNode response = update.putObject(Integer.toString(answer.status()));
        response.put("description", "Answered by the server, and not documented before.");
        String type = type(answer);
        if (!answer.body().isEmpty() && !type.isEmpty()) {
            if (contract.version() == SpecificationVersion.V2_0) {
                response.set("schema", SchemaGuess.of(json(answer)));
            } else {
                response.putObject("content").putObject(type).set("schema", SchemaGuess.of(json(answer)));
            }
        }
        return update;
    }

    private void mediaType(Evidence seen, Response declared, Answered answer) {
        String type = type(answer);
        if (type.isEmpty() || contract.version() == SpecificationVersion.V2_0) {
            leave(seen, "its media type");
            return;
        }
        ObjectNode update = JsonNodeFactory.instance.objectNode();
        update.putObject("content").putObject(type).set("schema", SchemaGuess.of(json(answer)));
        propose(seen, declared.place(), "media type " + type, update);
    }

    /** A header that was missing may be; one that does not fit is for people to look at. */
    private void header(Evidence seen, Response declared, Violation violation) {
        String name = violation.location().get(1);
        if (!violation.code().equals("required") || !declared.headers().containsKey(name)) {
            leave(seen, "header " + name);
            return;
        }
        ObjectNode update = JsonNodeFactory.instance.objectNode().put("required", false);
        propose(seen, declared.headers().get(name).place(), "header " + name, update);
    }

    private void body(Evidence seen, Response declared, Answered answer, Violation violation) {
        Optional<Schema> root = declared.content().stream()
                .filter(content -> MediaType.parse(content.mediaType())
                        .filter(type -> type.essence().equals(type(answer)))
                        .isPresent())
                .findFirst()
                .or(() -> declared.content().stream().findFirst())
                .flatMap(MediaContent::schema);
        List<String> steps =
                violation.location().subList(1, violation.location().size());
        JsonNode value = value(json(answer), steps);
        if (root.isEmpty() || value.asText().equals(Secrets.MASK)) {
            leave(seen, violation.message());
            return;
        }
        List<Schema> owners = finder.at(root.get(), steps).stream()
                .filter(schema -> schema.json().has(violation.code())
                        && schema.place().document().equals(contract.place().document()))
                .toList();
        String why = why(seen, violation.message());
        List<OverlayAction> actions = new ArrayList<>();
        for (Schema schema : owners) {
            for (String member : members(schema, violation.code(), value)) {
                String key = schema.place() + " " + violation.code() + " "
                        + (violation.code().equals("type")
                                ? SchemaGuess.type(value)
                                : member.isEmpty() ? value : member);
                List<OverlayAction> relaxed = Relaxation.of(schema, violation.code(), value, member, why);
                if (!relaxed.isEmpty() && proposed.putIfAbsent(key, relaxed) == null) {
                    note(seen, violation.message());
                }
                actions.addAll(relaxed);
            }
        }
        if (actions.isEmpty()) {
            leave(seen, violation.message());
        }
    }

    /** The members that are missing or too many; one without a name for a keyword that is not about members. */
    private static List<String> members(Schema schema, String keyword, JsonNode value) {
        List<String> members = new ArrayList<>();
        switch (keyword) {
            case "required" ->
                schema.json().path(keyword).forEach(name -> {
                    if (!value.has(name.asText())) {
                        members.add(name.asText());
                    }
                });
            case "additionalProperties", "unevaluatedProperties" ->
                value.fieldNames().forEachRemaining(name -> {
                    if (!schema.json().path("properties").has(name)) {
                        members.add(name);
                    }
                });
            default -> members.add("");
        }
        return members;
    }

    private void propose(Evidence seen, Place place, String what, JsonNode update) {
        if (!place.document().equals(contract.place().document())) {
            leave(seen, what);
            return;
        }
        String why = why(seen, seen.finding().line());
        OverlayAction action = new OverlayAction.Update(OverlayTarget.of(place), why, update);
        if (proposed.putIfAbsent(place + " " + what, List.of(action)) == null) {
            note(seen, seen.finding().line());
        }
    }

    private static String why(Evidence seen, String what) {
        return seen.request() + " was answered otherwise: " + what;
    }

    private void note(Evidence seen, String what) {
        Answered answer = (Answered) seen.finding().smallest().reply();
        evidence.addObject()
                .put("operation", seen.tried().operation().id())
                .put("case", seen.tried().id())
                .put("request", seen.request())
                .put("status", answer.status())
                .put("finding", what);
    }

    private void leave(Evidence seen, String what) {
        unproposed.add(seen.request() + ": " + what);
    }

    private static String type(Answered answer) {
        return MediaType.ofMessage(answer.header("Content-Type"))
                .map(MediaType::essence)
                .orElse("");
    }

    private static JsonNode json(Answered answer) {
        try {
            return JSON.readTree(answer.body().bytes());
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }

    private static JsonNode value(JsonNode root, List<String> steps) {
        JsonNode value = root;
        for (String step : steps) {
            value = value.isArray() && step.matches("[0-9]{1,9}")
                    ? value.path(Integer.parseInt(step))
                    : value.path(step);
        }
        return value;
    }
}

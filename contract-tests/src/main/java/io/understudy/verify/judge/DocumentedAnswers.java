package io.understudy.verify.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.contract.Operation;
import io.understudy.contract.message.Response;
import io.understudy.document.Place;
import io.understudy.validation.Violation;
import io.understudy.validation.response.ResponseCheck;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.verify.check.Deviation;
import io.understudy.verify.message.Reply.Answered;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds answers against what the contract documents: status, media type, headers and schema. Used by one thread. */
public final class DocumentedAnswers {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHOWN = 80;

    private final SchemaLibrary schemas;
    private final Map<Place, ResponseCheck> checks = new HashMap<>();

    /**
     * A check by one contract.
     *
     * @param schemas the schemas of the contract
     */
    public DocumentedAnswers(SchemaLibrary schemas) {
        this.schemas = schemas;
    }

    /**
     * Every way in which an answer is not as documented.
     *
     * @param head whether it answers {@code HEAD}
     * @param anyRefusal whether a refusal (4xx) need not be documented
     */
    public List<Deviation> deviations(Operation operation, Answered answer, boolean head, boolean anyRefusal) {
        ResponseCheck check = checks.computeIfAbsent(operation.place(), place -> ResponseCheck.of(operation, schemas));
        List<Violation> violations = head
                ? check.checkHead(answer.status(), answer.message())
                : check.check(answer.status(), answer.message());
        List<Deviation> deviations = new ArrayList<>();
        for (Violation violation : violations) {
            boolean status = violation.location().equals(List.of("status"));
            if (!status) {
                deviations.add(deviation(operation, answer, violation));
            } else if (!anyRefusal || answer.status() / 100 != 4) {
                deviations.add(undocumented(operation, answer));
            }
        }
        return deviations;
    }

    private static Deviation undocumented(Operation operation, Answered answer) {
        List<String> known = operation.responses().stream()
                .map(response -> response.status().toString())
                .toList();
        return new Deviation(
                StatusCheck.ID,
                "one of the documented statuses " + String.join(", ", known),
                "status " + answer.status(),
                operation.place().child("responses"),
                "status");
    }

    private static Deviation deviation(Operation operation, Answered answer, Violation violation) {
        Place response = operation
                .responseTo(answer.status())
                .map(Response::place)
                .orElse(operation.place().child("responses"));
        String first =
                violation.location().isEmpty() ? "" : violation.location().get(0);
        String check = violation.kind() == Violation.Kind.MEDIA_TYPE
                ? MediaTypeCheck.ID
                : first.equals("header") ? HeaderCheck.ID : SchemaCheck.ID;
        Place place = check.equals(HeaderCheck.ID)
                ? response.child("headers").child(violation.location().get(1))
                : response.child("content");
        return new Deviation(
                check,
                "that " + Sentences.lowerCase(violation.message()),
                seen(violation.location(), answer),
                place,
                String.join("/", violation.location()));
    }

    /** What stands where a rule is broken. */
    private static String seen(List<String> location, Answered answer) {
        if (location.size() > 1 && location.get(0).equals("header")) {
            List<String> values = answer.header(location.get(1));
            return values.isEmpty() ? "no header " + location.get(1) : shown(String.join(", ", values));
        }
        if (answer.body().isEmpty()) {
            return "no body";
        }
        try {
            JsonNode value = JSON.readTree(answer.body().bytes());
            for (String step : location.subList(Math.min(1, location.size()), location.size())) {
                value = value.isArray() && step.matches("[0-9]{1,9}")
                        ? value.path(Integer.parseInt(step))
                        : value.path(step);
            }
            return value.isMissingNode() ? "nothing" : shown(value.toString());
        } catch (IOException noJson) {
            return shown(answer.body().toString());
        }
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
    }
}

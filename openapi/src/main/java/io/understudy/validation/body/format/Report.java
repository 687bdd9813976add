package io.understudy.validation.body.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.Violation;
import io.understudy.validation.schema.CompiledSchema;
import io.understudy.validation.schema.SchemaViolation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes down what is wrong with a body. It knows which value of the body is being read, and names it. */
public final class Report {
    private final String subject;
    private final List<String> steps;
    private final List<Violation> found;

    /**
     * An empty report.
     *
     * @param subject what the body is called at the start of a sentence, for instance {@code Request body}
     */
    public Report(String subject) {
        this(subject, List.of(), new ArrayList<>());
    }

    private Report(String subject, List<String> steps, List<Violation> found) {
        this.subject = subject;
        this.steps = steps;
        this.found = found;
    }

    /** The same report, for a value within this one. */
    public Report at(List<String> further) {
        List<String> all = new ArrayList<>(steps);
        all.addAll(further);
        return new Report(subject, List.copyOf(all), found);
    }

    /** The same report, for a member of this value. */
    public Report at(String step) {
        return at(List.of(step));
    }

    /**
     * Takes down that this value breaks a rule.
     *
     * @param code the rule
     * @param predicate the rest of the sentence that begins with the value's name
     */
    public void add(String code, String predicate) {
        List<String> location = new ArrayList<>(steps.size() + 1);
        location.add("body");
        location.addAll(steps);
        add(new Violation(Violation.Kind.VALUE, List.copyOf(location), code, name() + predicate));
    }

    /** Takes down a violation that is not one of this value. */
    public void add(Violation violation) {
        found.add(violation);
    }

    /** Takes down every way in which a value does not fit its schema. */
    public void addMisfits(CompiledSchema schema, JsonNode value) {
        for (SchemaViolation violation : schema.check(value)) {
            at(steps(violation.pointer())).add(violation.keyword(), " " + violation.message());
        }
    }

    /** What this value is called at the start of a sentence. */
    public String name() {
        return steps.isEmpty() ? subject : subject + " property " + String.join(".", steps);
    }

    /** All that was taken down so far, of this value and any other. */
    public List<Violation> violations() {
        return List.copyOf(found);
    }

    private static List<String> steps(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }
}

package io.understudy.codec.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Place;
import io.understudy.validation.Violation;
import io.understudy.validation.schema.CompiledSchema;
import io.understudy.validation.schema.SchemaViolation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Takes down what is wrong with a body. It knows which value of the body is being read, and names it. */
public final class ViolationCollector {
    /** A small body can break rules by the million. */
    private static final int MOST_VIOLATIONS = 1_000;

    private static final List<String> BODY = List.of("body");

    private final String subject;
    private final List<String> steps;
    private final List<Violation> found;
    private final Set<List<String>> unreadable;

    /**
     * An empty report.
     *
     * @param subject what the body is called at the start of a sentence, for instance {@code Request body}
     */
    public ViolationCollector(String subject) {
        this(subject, List.of(), new ArrayList<>(), new HashSet<>());
    }

    private ViolationCollector(
            String subject, List<String> steps, List<Violation> found, Set<List<String>> unreadable) {
        this.subject = subject;
        this.steps = steps;
        this.found = found;
        this.unreadable = unreadable;
    }

    /** The same report, for a value within this one. */
    public ViolationCollector at(List<String> further) {
        if (further.isEmpty()) {
            return this;
        }
        return new ViolationCollector(subject, joined(steps, further), found, unreadable);
    }

    /** The same report, for a member of this value. */
    public ViolationCollector at(String step) {
        return at(List.of(step));
    }

    /**
     * Takes down that this value breaks a rule.
     *
     * @param code the rule
     * @param predicate the rest of the sentence that begins with the value's name
     */
    public void add(String code, String predicate) {
        add(Violation.Kind.VALUE, code, predicate);
    }

    private void add(Violation.Kind kind, String code, String predicate) {
        add(new Violation(kind, joined(BODY, steps), code, name() + predicate));
    }

    private static List<String> joined(List<String> steps, List<String> further) {
        if (steps.isEmpty()) {
            return List.copyOf(further);
        }
        List<String> all = new ArrayList<>(steps.size() + further.size());
        all.addAll(steps);
        all.addAll(further);
        return List.copyOf(all);
    }

    /** The same, of a rule without which the value cannot be read: no schema is asked about it any more. */
    public void refuse(String code, String predicate) {
        add(code, predicate);
        unreadable.add(steps);
    }

    /** The same, of a media type that nothing can be read in: that of the body as a whole, or that of a part. */
    public void refuseMediaType(String predicate) {
        if (steps.isEmpty()) {
            add(new Violation(
                    Violation.Kind.MEDIA_TYPE, List.of("header", "Content-Type"), "content-type", name() + predicate));
            unreadable.add(steps);
        } else {
            refuse("content-type", predicate);
        }
    }

    /** Whether this value was refused. */
    public boolean isRefused() {
        return unreadable.contains(steps);
    }

    /** Takes down a violation that is not one of this value. */
    public void add(Violation violation) {
        if (found.size() < MOST_VIOLATIONS) {
            found.add(violation);
        }
    }

    /** Takes down every way in which a value does not fit its schema, except within what was refused. */
    public void addMisfits(CompiledSchema schema, JsonNode value) {
        List<SchemaViolation> misfits = schema.check(value);
        for (SchemaViolation violation : misfits.subList(0, Math.min(misfits.size(), MOST_VIOLATIONS))) {
            ViolationCollector misfit = at(Place.steps(violation.pointer()));
            if (unreadable.isEmpty() || !misfit.isWithinRefused()) {
                misfit.add(violation.kind(), violation.keyword(), " " + violation.message());
            }
        }
    }

    private boolean isWithinRefused() {
        return IntStream.rangeClosed(0, steps.size())
                .mapToObj(length -> steps.subList(0, length))
                .anyMatch(unreadable::contains);
    }

    /** What this value is called at the start of a sentence. */
    public String name() {
        return steps.isEmpty() ? subject : subject + " property " + String.join(".", steps);
    }

    /** All that was taken down so far, of this value and any other: the first thousand. */
    public List<Violation> violations() {
        return List.copyOf(found);
    }
}

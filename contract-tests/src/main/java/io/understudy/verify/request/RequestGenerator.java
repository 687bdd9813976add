package io.understudy.verify.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.body.BodyWriter;
import io.understudy.codec.parameter.ParameterWriter;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.message.Example;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.document.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes requests that fit a contract. Safe to share between threads. */
public final class RequestGenerator {
    private static final Set<String> TYPES =
            Set.of("string", "number", "integer", "boolean", "array", "object", "null", "file");

    private final RequestValueGenerator values;
    private final RequestBodyWriter bodies;

    /** Requests for the operations of a contract. */
    public RequestGenerator(Contract contract) {
        this.values = new RequestValueGenerator(contract);
        this.bodies = new RequestBodyWriter(values);
    }

    RequestBodyWriter bodies() {
        return bodies;
    }

    /**
     * A request that an operation must accept: with all its parameters, or only with those that must be there.
     *
     * @param bare whether whatever may be left out is left out
     * @param seed where values come from; empty for the contract's examples and for plain samples
     * @return empty when some required part has no value that could be written
     */
    public Optional<RequestDraft> of(Operation operation, boolean bare, OptionalLong seed) {
        Map<Parameter, JsonNode> parameters = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.required() || (!bare && !isCondition(parameter))) {
                Optional<JsonNode> value = value(parameter, seed);
                if (value.isEmpty() && parameter.required()) {
                    return Optional.empty();
                }
                value.ifPresent(found -> parameters.put(parameter, found));
            }
        }
        Optional<MediaContent> content = operation
                .requestBody()
                .filter(body -> body.required() || !bare)
                .flatMap(body -> body.content().stream().findFirst());
        if (content.isEmpty()) {
            return Optional.of(RequestDraft.of(operation, parameters, Optional.empty()));
        }
        return body(content.get(), seed).map(body -> RequestDraft.of(operation, parameters, Optional.of(body)));
    }

    /** Whether a header makes a request depend on an entity tag or a time that only the server knows (RFC 9110, section 13.1). */
    private static boolean isCondition(Parameter parameter) {
        return parameter.location() == ParameterLocation.HEADER
                && parameter.name().toLowerCase(Locale.ROOT).startsWith("if-");
    }

    /**
     * Why no request of an operation could be made, in words of the contract: a sentence that names the first part without
     * a value.
     */
    public String obstacle(Operation operation) {
        for (Parameter parameter : operation.parameters()) {
            if (parameter.required() && value(parameter, OptionalLong.empty()).isEmpty()) {
                return obstacle(
                        "the " + parameter.location().name().toLowerCase(Locale.ROOT) + " parameter "
                                + parameter.name(),
                        parameter.content().isPresent()
                                ? parameter.content().get().schema()
                                : parameter.schema());
            }
        }
        return operation
                .requestBody()
                .flatMap(body -> body.content().stream().findFirst())
                .filter(content -> body(content, OptionalLong.empty()).isEmpty())
                .map(content -> obstacle("the body of " + content.mediaType(), content.schema()))
                .orElse("No request was found that fits the contract.");
    }

    private static String obstacle(String part, Optional<Schema> schema) {
        String start = "Nothing was sent, because no value was found for " + part;
        if (schema.isEmpty()) {
            return start + ", which has no schema.";
        }
        String type = schema.get().json().path("type").asText();
        return type.isEmpty() || TYPES.contains(type)
                ? start + " that fits its schema (" + schema.get().place() + ")."
                : start + ": `type: " + type + "` is no type (" + schema.get().place() + ").";
    }

    /**
     * A request as the contract shows it, but with other texts in its body, so that what it creates is not there yet.
     *
     * @param seed which texts
     * @return empty when the request has no body to change
     */
    public Optional<RequestDraft> fresh(Operation operation, long seed) {
        return changed(operation, OptionalLong.empty(), (value, permitted) -> UniqueTexts.in(value, seed, permitted));
    }

    /**
     * Requests whose bodies have values that get lost easily, as far as the contract permits them.
     *
     * @param seed which values
     */
    public List<RequestDraft> demanding(Operation operation, long seed) {
        return Stream.of(OptionalLong.empty(), OptionalLong.of(seed), OptionalLong.of(seed + 1))
                .flatMap(from ->
                        changed(operation, from, (value, permitted) -> FragileValues.in(value, seed, permitted))
                                .stream())
                .toList();
    }

    /** Changes a value within what is permitted. */
    @FunctionalInterface
    private interface Change {
        JsonNode of(JsonNode value, Predicate<JsonNode> permitted);
    }

    private Optional<RequestDraft> changed(Operation operation, OptionalLong seed, Change change) {
        Optional<RequestDraft> shown = of(operation, false, seed);
        if (shown.isPresent() && shown.get().body().orElse(null) instanceof BodyDraft.Value body) {
            JsonNode value = change.of(body.value(), candidate -> fits(new BodyDraft.Value(body.content(), candidate)));
            return Optional.of(shown.get().withBody(Optional.of(new BodyDraft.Value(body.content(), value))));
        }
        return Optional.empty();
    }

    /** Whether a body is one that the contract permits, and can be written. */
    public boolean fits(BodyDraft.Value body) {
        return isWritable(body.content(), body.value())
                && body.content()
                        .schema()
                        .map(schema -> values.fits(schema, body.value()))
                        .orElse(true);
    }

    /** A value for a parameter; empty when none that fits can be written. */
    public Optional<JsonNode> value(Parameter parameter, OptionalLong seed) {
        Optional<Schema> schema =
                parameter.content().isPresent() ? parameter.content().get().schema() : parameter.schema();
        List<Example> examples = parameter.content().map(MediaContent::examples).orElse(parameter.examples());
        return values.value(
                parameter.name(), schema, examples, seed, value -> ParameterWriter.writable(parameter, value));
    }

    /** A body in a media type; empty when no value that fits can be written. */
    public Optional<BodyDraft> body(MediaContent content, OptionalLong seed) {
        return bodies.value(content, seed).map(value -> new BodyDraft.Value(content, value));
    }

    /** Whether a value can be written where a parameter stands. */
    public static boolean isWritable(Parameter parameter, JsonNode value) {
        return ParameterWriter.writable(parameter, value);
    }

    /** Whether a value can be written in a media type. */
    public static boolean isWritable(MediaContent content, JsonNode value) {
        return BodyWriter.isWritable(content, value);
    }
}

package io.understudy.verify.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.understudy.codec.EncodedField;
import io.understudy.codec.MediaType;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.contract.message.Response;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.verify.coverage.Coverage.Dimension;
import io.understudy.verify.coverage.Coverage.Item;
import io.understudy.verify.coverage.Coverage.Tally;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import io.understudy.verify.message.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps count of what was seen of one contract. Used by one thread. */
public final class CoverageCounter {
    private static final JsonMapper JSON = new JsonMapper();

    private final SchemaItems schemas;
    private final Map<Dimension, Map<String, Item>> declared = new EnumMap<>(Dimension.class);
    private final Set<String> seen = new HashSet<>();

    /** Nothing of a contract has been seen yet. */
    public CoverageCounter(Contract contract) {
        this.schemas = new SchemaItems(contract.documents());
        for (Dimension dimension : Dimension.values()) {
            declared.put(dimension, new LinkedHashMap<>());
        }
        Set<Place> visited = new HashSet<>();
        contract.operations().forEach(operation -> declare(operation, visited));
    }

    private void declare(Operation operation, Set<Place> visited) {
        declare(Dimension.OPERATIONS, key(operation.place()), new Item(operation.id(), operation.place()));
        for (Parameter parameter : operation.parameters()) {
            String location = parameter.location().name().toLowerCase(Locale.ROOT);
            declare(
                    Dimension.PARAMETERS,
                    own(operation, parameter),
                    new Item(operation.id() + " " + location + " " + parameter.name(), parameter.place()));
            parameter.schema().ifPresent(schema -> declare(schema, visited));
        }
        operation.requestBody().ifPresent(body -> body.content().forEach(content -> declare(content, visited)));
        for (Response response : operation.responses()) {
            Item item = new Item(operation.id() + " " + response.status(), response.place());
            declare(Dimension.STATUSES, own(operation, response), item);
            response.content().forEach(content -> declare(content, visited));
        }
    }

    /** Parameters and responses can be shared; that one operation has shown them says nothing of the others. */
    private static String own(Operation operation, Parameter parameter) {
        return key(operation.place()) + " " + parameter.location() + " " + parameter.name();
    }

    private static String own(Operation operation, Response response) {
        return key(operation.place()) + " " + response.status();
    }

    private static String key(Place place) {
        return place.toString();
    }

    private void declare(MediaContent content, Set<Place> visited) {
        content.schema().ifPresent(schema -> declare(schema, visited));
    }

    private void declare(Schema schema, Set<Place> visited) {
        schemas.declared(schema, visited, new SchemaItems.Visitor() {
            @Override
            public void property(Place place) {
                declare(Dimension.PROPERTIES, key(place), new Item(name(place), place));
            }

            @Override
            public void value(Place place, JsonNode value) {
                String text = value.isTextual() ? value.textValue() : value.toString();
                String name = name(place.parent().parent()) + " " + text;
                declare(Dimension.VALUES, key(place), new Item(name, place));
            }
        });
    }

    /** What people call the place of a schema: {@code Ticket.state} for that of a property of a component. */
    private static String name(Place place) {
        return place.pointer()
                .replaceFirst("^/(components/schemas|definitions)/", "")
                .replaceAll("/(properties|items|allOf/\\d+|anyOf/\\d+|oneOf/\\d+|schema)(?=/|$)", "")
                .replace("~1", "/")
                .replace("~0", "~")
                .replaceFirst("^/", "")
                .replaceAll("(?<=\\w)/(?=\\w)", ".");
    }

    private void declare(Dimension dimension, String key, Item item) {
        declared.getOrDefault(dimension, Map.of()).putIfAbsent(key, item);
    }

    /** Takes note of a request and what came back for it. */
    public void observe(Operation operation, HttpCall call, Reply reply) {
        if (!call.method().equals(operation.method().name())) {
            return;
        }
        seen.add(key(operation.place()));
        Map<String, List<String>> query = fields(call.query());
        for (Parameter parameter : operation.parameters()) {
            List<String> sent = sent(parameter, call, query);
            if (parameter.location() == ParameterLocation.PATH || !sent.isEmpty()) {
                seen.add(own(operation, parameter));
            }
            parameter.schema().ifPresent(schema -> sent.forEach(text -> texts(schema, text)));
        }
        operation
                .requestBody()
                .flatMap(body -> content(body.content(), call.header("Content-Type")))
                .ifPresent(content -> body(content, call.body()));
        if (reply instanceof Reply.Answered answer) {
            operation.responseTo(answer.status()).ifPresent(response -> {
                seen.add(own(operation, response));
                content(response.content(), answer.header("Content-Type"))
                        .ifPresent(content -> body(content, answer.body()));
            });
        }
    }

    private static List<String> sent(Parameter parameter, HttpCall call, Map<String, List<String>> query) {
        return switch (parameter.location()) {
            case QUERY ->
                query.entrySet().stream()
                        .filter(field -> field.getKey().equals(parameter.name())
                                || field.getKey().startsWith(parameter.name() + "["))
                        .flatMap(field -> field.getValue().stream())
                        .toList();
            case HEADER -> call.header(parameter.name());
            case COOKIE ->
                EncodedField.cookies(call.header("Cookie")).stream()
                        .filter(cookie -> cookie.name().equals(parameter.name()))
                        .map(EncodedField::value)
                        .toList();
            case PATH -> List.of();
        };
    }

    private static Map<String, List<String>> fields(String form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        EncodedField.of(form)
                .forEach(field -> fields.computeIfAbsent(field.decodedName(), key -> new ArrayList<>())
                        .add(field.decodedValue()));
        return fields;
    }

    /** What a text can stand for: itself, or the JSON that it is. */
    private void texts(Schema schema, String text) {
        schemas.shown(schema, JSON.getNodeFactory().textNode(text), visitor());
        JsonNode json = json(Payload.of(text));
        if (json.isValueNode()) {
            schemas.shown(schema, json, visitor());
        }
    }

    private static Optional<MediaContent> content(List<MediaContent> contents, List<String> types) {
        Optional<String> type = MediaType.ofMessage(types).map(MediaType::essence);
        return contents.stream()
                .filter(content -> type.isPresent()
                        && MediaType.parse(content.mediaType())
                                .map(MediaType::essence)
                                .equals(type))
                .findFirst()
                .or(() -> contents.stream()
                        .filter(content -> content.mediaType().contains("*"))
                        .findFirst());
    }

    private void body(MediaContent content, Payload body) {
        if (content.schema().isEmpty() || body.isEmpty()) {
            return;
        }
        if (MediaType.parse(content.mediaType()).filter(MediaType::isForm).isPresent()) {
            fields(body.text())
                    .keySet()
                    .forEach(name -> seen.add(key(content.schema()
                            .get()
                            .child("properties")
                            .child(name)
                            .place())));
        } else {
            schemas.shown(content.schema().get(), json(body), visitor());
        }
    }

    private static JsonNode json(Payload body) {
        try {
            return JSON.readTree(body.bytes());
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }

    private SchemaItems.Visitor visitor() {
        return new SchemaItems.Visitor() {
            @Override
            public void property(Place place) {
                seen.add(key(place));
            }

            @Override
            public void value(Place place, JsonNode value) {
                seen.add(key(place));
            }
        };
    }

    /** What has been seen so far. */
    public Coverage coverage() {
        Map<Dimension, Tally> tallies = new EnumMap<>(Dimension.class);
        declared.forEach((dimension, items) -> {
            List<Item> covered = new ArrayList<>();
            List<Item> uncovered = new ArrayList<>();
            items.forEach((key, item) -> (seen.contains(key) ? covered : uncovered).add(item));
            tallies.put(dimension, new Tally(List.copyOf(covered), List.copyOf(uncovered)));
        });
        return new Coverage(Collections.unmodifiableMap(tallies));
    }
}

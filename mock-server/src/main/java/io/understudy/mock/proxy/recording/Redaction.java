package io.understudy.mock.proxy.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.codec.EncodedField;
import io.understudy.contract.Contract;
import io.understudy.contract.SecurityScheme;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.mock.engine.MockRequest;
import io.understudy.validation.security.SecretNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes the credentials out of one exchange: what the request says who it is by, wherever that is repeated, and members
 * whose names speak of secrets.
 */
final class Redaction {
    /** What stands in place of a secret. */
    static final String MASK = "***";

    /** Shorter values are found in texts that have nothing to do with them. */
    private static final int SHORTEST = 4;

    private final Set<String> keys;
    private final List<String> values;

    private Redaction(Set<String> keys, List<String> values) {
        this.keys = keys;
        this.values = values;
    }

    /** What is to be taken out of an exchange that began with this request. */
    static Redaction of(Contract contract, MockRequest request) {
        Set<String> keys = new LinkedHashSet<>();
        Set<String> values = new LinkedHashSet<>();
        for (SecurityScheme scheme : contract.securitySchemes().values()) {
            if (scheme instanceof SecurityScheme.ApiKey key) {
                keys.add(key.name().toLowerCase(Locale.ROOT));
                if (key.location() == ParameterLocation.HEADER) {
                    values.addAll(request.header(key.name()));
                }
            }
        }
        request.header("Authorization").forEach(field -> addAuthorization(field.strip(), values));
        EncodedField.cookies(request.header("Cookie")).forEach(cookie -> addValue(cookie, values));
        Redaction byName = new Redaction(Set.copyOf(keys), List.of());
        for (EncodedField field : EncodedField.of(request.query())) {
            if (byName.isSecret(field.decodedName())) {
                addValue(field, values);
            }
        }
        List<String> longestFirst = values.stream()
                .filter(value -> value.length() >= SHORTEST)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return new Redaction(Set.copyOf(keys), longestFirst);
    }

    private static void addAuthorization(String field, Set<String> values) {
        int blank = field.indexOf(' ');
        String credentials = field.substring(blank + 1).strip();
        values.add(credentials);
        if (field.regionMatches(true, 0, "Basic ", 0, "Basic ".length())) {
            try {
                String pair = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
                values.add(pair.substring(pair.indexOf(':') + 1));
            } catch (IllegalArgumentException notBase64) {
                // Then the field as it stands is all that can be looked for.
            }
        }
    }

    private static void addValue(EncodedField field, Set<String> values) {
        values.add(field.value());
        values.add(field.decodedValue());
    }

    private boolean isSecret(String name) {
        return keys.contains(name.toLowerCase(Locale.ROOT)) || SecretNames.speaks(name);
    }

    /** A copy of a value without secrets. A secret text becomes {@link #MASK}, a secret number 0. */
    JsonNode masked(JsonNode value) {
        return masked(value, false);
    }

    private JsonNode masked(JsonNode value, boolean secret) {
        if (value.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            value.properties()
                    .forEach(member -> object.set(
                            member.getKey(), masked(member.getValue(), secret || isSecret(member.getKey()))));
            return object;
        }
        if (value.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> array.add(masked(item, secret)));
            return array;
        }
        if (value.isTextual()) {
            boolean hidden = secret && !value.textValue().isEmpty();
            return TextNode.valueOf(hidden ? MASK : masked(value.textValue()));
        }
        return secret && value.isNumber() ? IntNode.valueOf(0) : value;
    }

    /** A request target in origin form without secrets. */
    String maskedTarget(String path, String query) {
        if (query.isEmpty()) {
            return masked(path);
        }
        List<String> pairs = new ArrayList<>();
        for (String pair : query.split("&", -1)) {
            List<EncodedField> field = EncodedField.of(pair);
            boolean secret = !field.isEmpty() && isSecret(field.get(0).decodedName());
            pairs.add(secret ? field.get(0).name() + "=" + MASK : masked(pair));
        }
        return masked(path) + "?" + String.join("&", pairs);
    }

    private String masked(String text) {
        String masked = text;
        for (String value : values) {
            masked = masked.replace(value, MASK);
        }
        return masked;
    }
}

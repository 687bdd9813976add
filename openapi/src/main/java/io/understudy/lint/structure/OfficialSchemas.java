package io.understudy.lint.structure;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.document.Metaschemas;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The schemas of the OpenAPI Initiative for documents of each version, and the metaschemas that they lead to. */
final class OfficialSchemas {
    private static final String DIALECT = "urn:understudy:dialect:";
    private static final SchemaPart ANYTHING = new SchemaPart(BooleanNode.TRUE, URI.create(DIALECT + "any"));

    private final Map<URI, JsonNode> schemas = new HashMap<>(Metaschemas.all());
    private final URI document;
    private final String version;

    /** Those for documents of a version: {@code 2.0}, {@code 3.0}, {@code 3.1} or {@code 3.2}. */
    OfficialSchemas(String version) {
        this.version = version;
        JsonNode root = read(version);
        this.document = add(root);
        if (version.compareTo("3.1") >= 0) {
            URI meta = add(read(version + "-meta"));
            ObjectNode dialect = JsonMapper.builder().build().createObjectNode();
            dialect.putArray("allOf")
                    .add(dialect.objectNode().put("$ref", "https://json-schema.org/draft/2020-12/schema"))
                    .add(dialect.objectNode().put("$ref", meta.toString()));
            schemas.put(URI.create(DIALECT + version), dialect);
        }
    }

    /** The schema of a whole document. */
    SchemaPart document() {
        return whole(document);
    }

    /** What schemas of a document are judged by that names no dialect of its own. */
    SchemaPart usualDialect() {
        return whole(URI.create(DIALECT + version));
    }

    /** The metaschema with this address; one that takes any value when it is not known here. */
    SchemaPart dialect(String address) {
        if (address.startsWith("https://spec.openapis.org/oas/3")) {
            return usualDialect();
        }
        try {
            URI known = URI.create(address.endsWith("#") ? address.substring(0, address.length() - 1) : address);
            return schemas.containsKey(known) ? whole(known) : ANYTHING;
        } catch (IllegalArgumentException malformed) {
            return ANYTHING;
        }
    }

    /** What a {@code $ref} in an official schema leads to. */
    SchemaPart target(SchemaPart from, String reference) {
        int hash = reference.indexOf('#');
        String address = hash < 0 ? reference : reference.substring(0, hash);
        String pointer = hash < 0 ? "" : reference.substring(hash + 1);
        URI base = address.isEmpty() ? from.base() : from.base().resolve(address);
        return new SchemaPart(whole(base).json().at(JsonPointer.compile(pointer)), base);
    }

    private SchemaPart whole(URI address) {
        return new SchemaPart(Objects.requireNonNull(schemas.get(address), address::toString), address);
    }

    private URI add(JsonNode schema) {
        String id = schema.path("$id").asText(schema.path("id").asText());
        URI address = URI.create(id.endsWith("#") ? id.substring(0, id.length() - 1) : id);
        schemas.put(address, schema);
        return address;
    }

    private static JsonNode read(String name) {
        String file = name + ".json";
        try (InputStream text = Objects.requireNonNull(OfficialSchemas.class.getResourceAsStream(file), file)) {
            return new JsonMapper().readTree(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

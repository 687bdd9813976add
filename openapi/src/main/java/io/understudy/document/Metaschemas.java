package io.understudy.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The metaschemas of JSON Schema, as published at {@code json-schema.org}. */
public final class Metaschemas {
    private static final String SITE = "json-schema.org/draft";
    private static final List<String> NEW = List.of("2020-12", "2019-09");
    private static final List<String> OLD = List.of("draft-07", "draft-06", "draft-04");
    private static final Map<String, List<String>> PARTS = Map.of(
            "2020-12",
            List.of("core", "applicator", "unevaluated", "validation", "meta-data", "format-annotation", "content"),
            "2019-09",
            List.of("core", "applicator", "validation", "meta-data", "format", "content"));

    private Metaschemas() {}

    /** Every metaschema by its address, without the empty fragment that the older ones have. */
    public static Map<URI, JsonNode> all() {
        return Loaded.ALL;
    }

    /** Loads them when they are first asked for. */
    private static final class Loaded {
        private static final Map<URI, JsonNode> ALL = load();

        private static Map<URI, JsonNode> load() {
            Map<URI, JsonNode> all = new LinkedHashMap<>();
            for (String draft : NEW) {
                String address = "https://" + SITE + "/" + draft + "/";
                all.put(URI.create(address + "schema"), read(draft + "/schema.json"));
                for (String part : PARTS.getOrDefault(draft, List.of())) {
                    all.put(URI.create(address + "meta/" + part), read(draft + "/meta/" + part + ".json"));
                }
            }
            for (String draft : OLD) {
                all.put(URI.create("http://json-schema.org/" + draft + "/schema"), read(draft + "/schema.json"));
            }
            return Map.copyOf(all);
        }

        private static JsonNode read(String file) {
            try (InputStream text = Objects.requireNonNull(Metaschemas.class.getResourceAsStream(file), file)) {
                return new JsonMapper().readTree(text);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}

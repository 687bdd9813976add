package io.understudy.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An example of a JSON body, as a contract prints it.
 *
 * @param vendor the folder of the contract
 * @param name the example's name among the contract's components
 * @param schema the name of the schema that it is an example of; {@code object} for one without a name
 * @param value the body
 */
record ContractExample(String vendor, String name, String schema, JsonNode value) {

    private static final Path CONTRACTS = Path.of("../openapi");
    private static final YAMLMapper YAML = new YAMLMapper();

    /** The examples of every JSON body, each once. */
    static List<ContractExample> of(String vendor) {
        List<ContractExample> found = new ArrayList<>();
        for (JsonNode content : read(vendor, "openapi.yaml").findValues("application/json")) {
            String schema = name(content.path("schema").path("$ref").asText("object"));
            for (JsonNode example : content.path("examples")) {
                String name = name(example.path("$ref").asText());
                JsonNode file =
                        read(vendor, components(vendor).path(name).path("$ref").asText());
                found.add(new ContractExample(vendor, name, schema, file.path("value")));
            }
        }
        return found.stream().distinct().toList();
    }

    /** The names of the contract's examples that are not the body of a JSON request or response. */
    static Set<String> others(String vendor) {
        Set<String> names = new TreeSet<>();
        components(vendor).fieldNames().forEachRemaining(names::add);
        names.removeAll(of(vendor).stream().map(ContractExample::name).collect(Collectors.toSet()));
        return names;
    }

    @Override
    public String toString() {
        return vendor + " " + name + " as " + schema;
    }

    private static JsonNode components(String vendor) {
        return read(vendor, "openapi.yaml").at("/components/examples");
    }

    private static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static JsonNode read(String vendor, String file) {
        try {
            return YAML.readTree(CONTRACTS.resolve(vendor).resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.understudy.contract.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;

/** A made-up contract of 1,200 operations and about 13 MB, as large as those of the largest public APIs. */
final class LargeContract {
    private static final int OPERATIONS = 1200;
    private static final int PROPERTIES = 27;
    private static final String PROSE =
            "What this is for, in words as long as those that writers of documentation like to use here.";

    private LargeContract() {}

    /** Writes the contract in JSON, indented, or in YAML. */
    static Path write(Path file, String notation) throws IOException {
        ObjectMapper mapper = notation.equals("yaml") ? new YAMLMapper() : new ObjectMapper();
        mapper.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), contract());
        return file;
    }

    private static ObjectNode contract() {
        ObjectNode contract = JsonNodeFactory.instance.objectNode().put("openapi", "3.0.3");
        contract.putObject("info").put("title", "Large").put("version", "1.0.0");
        ObjectNode paths = contract.putObject("paths");
        ObjectNode schemas = contract.putObject("components").putObject("schemas");
        for (int index = 0; index < OPERATIONS; index += 2) {
            ObjectNode path = paths.putObject("/collections/c" + index + "/items/{id}");
            addOperation(path.putObject("get"), index);
            addOperation(path.putObject("put"), index + 1);
        }
        for (int index = 0; index < OPERATIONS; index++) {
            addSchema(schemas.putObject("Item" + index), index);
        }
        return contract;
    }

    private static void addOperation(ObjectNode operation, int index) {
        operation.put("operationId", "operation" + index).put("summary", PROSE).put("description", PROSE);
        operation.putArray("tags").add("tag" + index % 50);
        addParameter(operation.withArray("parameters").addObject(), "id", "path", true);
        for (String name : new String[] {"page", "per_page", "sort", "direction", "since"}) {
            addParameter(operation.withArray("parameters").addObject(), name, "query", false);
        }
        ObjectNode responses = operation.putObject("responses");
        for (String status : new String[] {"200", "404", "422"}) {
            ObjectNode json = responses
                    .putObject(status)
                    .put("description", PROSE)
                    .putObject("content")
                    .putObject("application/json");
            json.putObject("schema").put("$ref", "#/components/schemas/Item" + index);
            ObjectNode example = json.putObject("examples").putObject("default").putObject("value");
            for (int property = 0; property < PROPERTIES / 2; property++) {
                example.put("property" + property, "value " + property);
            }
        }
    }

    private static void addParameter(ObjectNode parameter, String name, String location, boolean required) {
        parameter
                .put("name", name)
                .put("in", location)
                .put("required", required)
                .put("description", PROSE);
        parameter.putObject("schema").put("type", "string");
    }

    private static void addSchema(ObjectNode schema, int index) {
        ObjectNode properties =
                schema.put("type", "object").put("title", "Item " + index).putObject("properties");
        for (int property = 0; property < PROPERTIES; property++) {
            properties.putObject("property" + property).put("type", "string").put("description", PROSE);
        }
        properties.putObject("next").put("$ref", "#/components/schemas/Item" + (index + 1) % OPERATIONS);
        schema.putArray("required").add("property0").add("property1");
    }
}

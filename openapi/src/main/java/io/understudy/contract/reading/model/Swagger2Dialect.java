package io.understudy.contract.reading.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.contract.SecurityScheme;
import io.understudy.contract.Server;
import io.understudy.contract.message.Encoding;
import io.understudy.contract.message.Example;
import io.understudy.contract.message.Header;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.contract.message.ParameterStyle;
import io.understudy.contract.message.RequestBody;
import io.understudy.contract.message.Response;
import io.understudy.contract.message.StatusKey;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Swagger 2.0. It is read straight into the model rather than converted to 3.0 first: examples, enums and numbers stay
 * as written, and every finding has its line in the author's own file.
 */
final class Swagger2Dialect implements OpenApiDialect {
    private static final String MULTIPART = "multipart/form-data";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String ANY = "*/*";

    private final SpecNode root;

    Swagger2Dialect(SpecNode root) {
        this.root = root;
    }

    @Override
    public List<Server> servers(SpecNode holder) {
        if (!holder.place().equals(root.place())) {
            return List.of();
        }
        String host = root.text("host", "");
        String basePath = root.text("basePath", "/");
        if (host.isEmpty()) {
            return List.of(new Server(basePath, ""));
        }
        List<String> schemes = root.texts("schemes");
        return (schemes.isEmpty() ? List.of("https") : schemes)
                .stream()
                        .map(scheme -> new Server(scheme + "://" + host + basePath, ""))
                        .toList();
    }

    @Override
    public List<Parameter> parameters(List<SpecNode> declared) {
        List<Parameter> parameters = new ArrayList<>();
        for (SpecNode node : declared) {
            switch (node.text("in", "")) {
                case "path" -> parameters.add(parameter(node, ParameterLocation.PATH));
                case "query" -> parameters.add(parameter(node, ParameterLocation.QUERY));
                case "header" -> parameters.add(parameter(node, ParameterLocation.HEADER));
                case "body", "formData" -> {
                    // These make the request body.
                }
                default ->
                    node.member("in")
                            .error(
                                    "bad-parameter",
                                    "'in' of a parameter must be path, query, header, formData or body");
            }
        }
        return List.copyOf(parameters);
    }

    private static Parameter parameter(SpecNode node, ParameterLocation location) {
        node.require("name");
        node.require("type");
        node.requireIfInPath(location);
        ParameterStyle plain = location == ParameterLocation.QUERY ? ParameterStyle.FORM : ParameterStyle.SIMPLE;
        String format = node.text("collectionFormat", "csv");
        return new Parameter(
                node.text("name", ""),
                location,
                node.flag("required", false) || location == ParameterLocation.PATH,
                false,
                node.flag("allowEmptyValue", false),
                style(format, plain),
                format.equals("multi"),
                Optional.of(ownSchema(node)),
                Optional.empty(),
                List.of(),
                node.place());
    }

    private static ParameterStyle style(String collectionFormat, ParameterStyle plain) {
        return switch (collectionFormat) {
            case "ssv" -> ParameterStyle.SPACE_DELIMITED;
            case "tsv" -> ParameterStyle.TAB_DELIMITED;
            case "pipes" -> ParameterStyle.PIPE_DELIMITED;
            default -> plain;
        };
    }

    @Override
    public Optional<RequestBody> requestBody(SpecNode operation, List<SpecNode> declared) {
        List<SpecNode> fields = declared.stream()
                .filter(node -> node.text("in", "").equals("formData"))
                .toList();
        if (!fields.isEmpty()) {
            return Optional.of(form(operation, fields));
        }
        return declared.stream()
                .filter(node -> node.text("in", "").equals("body"))
                .findFirst()
                .map(node -> body(operation, node));
    }

    private RequestBody body(SpecNode operation, SpecNode node) {
        node.require("schema");
        List<MediaContent> content = mediaTypes(operation, "consumes", "application/json").stream()
                .map(type -> new MediaContent(type, schema(node), List.of(), Map.of(), node.place()))
                .toList();
        return new RequestBody(node.flag("required", false), content, node.place());
    }

    /** Form fields become one object, whose properties are the fields (2.0, Parameter Object). */
    private RequestBody form(SpecNode operation, List<SpecNode> fields) {
        boolean files = fields.stream().anyMatch(field -> field.text("type", "").equals("file"));
        List<String> types = mediaTypes(operation, "consumes", files ? MULTIPART : FORM).stream()
                .filter(type -> type.startsWith(MULTIPART) || (!files && type.startsWith(FORM)))
                .toList();
        ObjectNode object = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = object.putObject("properties");
        Map<String, Encoding> encoding = new LinkedHashMap<>();
        for (SpecNode field : fields) {
            String name = field.text("name", "");
            String format = field.text("collectionFormat", "csv");
            properties.set(name, ownSchema(field).json());
            encoding.put(
                    name,
                    new Encoding(
                            Optional.empty(), Map.of(), style(format, ParameterStyle.FORM), format.equals("multi")));
            if (field.flag("required", false)) {
                object.withArray("required").add(name);
            }
        }
        Schema schema = new Schema(object, SpecificationVersion.V2_0, operation.place());
        List<MediaContent> content = (types.isEmpty() ? List.of(files ? MULTIPART : FORM) : types)
                .stream()
                        .map(type -> new MediaContent(
                                type,
                                Optional.of(schema),
                                List.of(),
                                Collections.unmodifiableMap(encoding),
                                operation.place()))
                        .toList();
        return new RequestBody(object.has("required"), content, operation.place());
    }

    @Override
    public Response response(StatusKey status, SpecNode response, SpecNode operation) {
        response.require("description");
        Map<String, Header> headers = new LinkedHashMap<>();
        response.members("headers")
                .forEach((name, node) -> headers.put(
                        name,
                        new Header(
                                false,
                                false,
                                Optional.empty(),
                                Optional.of(ownSchema(node)),
                                List.of(),
                                node.place())));
        return new Response(
                status,
                response.text("description", ""),
                Collections.unmodifiableMap(headers),
                responseContent(response, operation),
                response.place());
    }

    private List<MediaContent> responseContent(SpecNode response, SpecNode operation) {
        Map<String, SpecNode> examples = response.members("examples");
        if (!response.has("schema") && examples.isEmpty()) {
            return List.of();
        }
        Map<String, List<Example>> byType = new LinkedHashMap<>();
        mediaTypes(operation, "produces", ANY).forEach(type -> byType.put(type, List.of()));
        if (!examples.isEmpty()) {
            byType.remove(ANY);
        }
        examples.forEach(
                (type, example) -> byType.put(type, List.of(new Example("", "", example.json(), example.place()))));
        return byType.entrySet().stream()
                .map(entry -> new MediaContent(
                        entry.getKey(), schema(response), entry.getValue(), Map.of(), response.place()))
                .toList();
    }

    @Override
    public Map<String, SecurityScheme> securitySchemes(SpecNode document) {
        Map<String, SecurityScheme> schemes = new LinkedHashMap<>();
        document.members("securityDefinitions").forEach((name, node) -> {
            switch (node.text("type", "")) {
                case "basic" -> schemes.put(name, new SecurityScheme.Basic(node.place()));
                case "oauth2" -> schemes.put(name, new SecurityScheme.OAuth2(node.place()));
                case "apiKey" -> apiKey(node).ifPresent(scheme -> schemes.put(name, scheme));
                default ->
                    node.closest("type")
                            .error(
                                    "bad-security-scheme",
                                    "the type of the security scheme '" + name + "' must be basic, apiKey or oauth2");
            }
        });
        return schemes;
    }

    @Override
    public Map<String, SpecNode> callbacks(SpecNode operation) {
        return Map.of();
    }

    @Override
    public Map<String, SpecNode> webhooks(SpecNode document) {
        return Map.of();
    }

    private static Optional<SecurityScheme> apiKey(SpecNode node) {
        node.require("name");
        return switch (node.text("in", "")) {
            case "query" -> Optional.of(apiKey(node, ParameterLocation.QUERY));
            case "header" -> Optional.of(apiKey(node, ParameterLocation.HEADER));
            default -> {
                node.closest("in")
                        .error(
                                "bad-security-scheme",
                                "the key of the security scheme '" + node.name() + "' must be in query or header");
                yield Optional.empty();
            }
        };
    }

    private static SecurityScheme apiKey(SpecNode node, ParameterLocation location) {
        return new SecurityScheme.ApiKey(node.text("name", ""), location, node.place());
    }

    private List<String> mediaTypes(SpecNode operation, String key, String fallback) {
        List<String> types = operation.has(key) ? operation.texts(key) : root.texts(key);
        return types.isEmpty() ? List.of(fallback) : types;
    }

    private static Optional<Schema> schema(SpecNode holder) {
        return holder.schema("schema");
    }

    /** A parameter, form field or header of 2.0 is its own schema; what else it says is not part of that. */
    private static Schema ownSchema(SpecNode node) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : node.json().properties()) {
            switch (member.getKey()) {
                case "name", "in", "required", "description", "collectionFormat", "allowEmptyValue" -> {
                    // These describe the parameter, not its value.
                }
                default -> schema.set(member.getKey(), member.getValue());
            }
        }
        if (schema.path("type").asText().equals("file")) {
            schema.put("type", "string").put("format", "binary");
        }
        return new Schema(schema, SpecificationVersion.V2_0, node.place());
    }
}

package io.understudy.contract.reading.model;

import io.understudy.contract.Callback;
import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import io.understudy.contract.SecurityRequirement;
import io.understudy.contract.Server;
import io.understudy.contract.Webhook;
import io.understudy.contract.message.Response;
import io.understudy.contract.message.StatusKey;
import io.understudy.document.SpecificationVersion;
import io.understudy.expression.AddressTemplate;
import io.understudy.expression.Parsing;
import io.understudy.expression.Parsing.Malformed;
import io.understudy.expression.Parsing.Parsed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the operations of path items: those that callers call, and those that the API sends by itself, which are called
 * callbacks and webhooks.
 */
final class PathItemReader {
    private final OpenApiDialect dialect;
    private final Map<String, SpecNode> ids = new LinkedHashMap<>();

    PathItemReader(OpenApiDialect dialect) {
        this.dialect = dialect;
    }

    /**
     * What a path item does not say itself.
     *
     * @param called whether callers call its operations, rather than the API sending them by itself
     * @param servers where it lives
     * @param security who may call it
     */
    private record Surroundings(boolean called, List<Server> servers, List<SecurityRequirement> security) {
        /** A receiver is not the API: neither its address nor its security are the document's. */
        static final Surroundings OF_A_RECEIVER = new Surroundings(false, List.of(), List.of());
    }

    /**
     * The operations of a path.
     *
     * @param servers where the API lives
     * @param security who may call an operation that does not say it
     */
    List<Operation> operations(String path, SpecNode item, List<Server> servers, List<SecurityRequirement> security) {
        return operations(path, item, new Surroundings(true, servers, security));
    }

    /** The webhooks of the document. */
    List<Webhook> webhooks(SpecNode root) {
        List<Webhook> webhooks = new ArrayList<>();
        dialect.webhooks(root)
                .forEach((name, reference) -> webhooks.add(
                        new Webhook(name, operations(name, reference, Surroundings.OF_A_RECEIVER), reference.place())));
        return List.copyOf(webhooks);
    }

    private List<Callback> callbacks(SpecNode operation) {
        List<Callback> callbacks = new ArrayList<>();
        dialect.callbacks(operation).forEach((name, reference) -> {
            Map<String, SpecNode> items = reference.target().members();
            items.keySet().removeIf(key -> key.startsWith("x-"));
            items.forEach((address, item) -> {
                Parsing<AddressTemplate> template = AddressTemplate.parse(address);
                if (template instanceof Malformed<AddressTemplate> malformed) {
                    item.error("bad-expression", "the callback '" + name + "' is never sent: " + malformed.sentence());
                } else {
                    callbacks.add(new Callback(
                            name,
                            ((Parsed<AddressTemplate>) template).value(),
                            operations(address, item, Surroundings.OF_A_RECEIVER),
                            item.place()));
                }
            });
        });
        return List.copyOf(callbacks);
    }

    private List<Operation> operations(String path, SpecNode reference, Surroundings surroundings) {
        LayeredPathItem item = LayeredPathItem.of(reference);
        List<Server> own = item.servers(dialect);
        List<SpecNode> shared =
                item.parameters().stream().reduce(List.of(), (below, above) -> overridden(below, above));
        Surroundings inner = new Surroundings(
                surroundings.called(), own.isEmpty() ? surroundings.servers() : own, surroundings.security());
        List<Operation> operations = new ArrayList<>();
        item.operations().forEach((method, node) -> {
            SpecNode operation = node.target();
            if (operation.json().isObject()) {
                operations.add(operation(method, path, operation, shared, inner));
            } else if (operation.exists()) {
                operation.error("wrong-type", "'" + method.key() + "' must be an object");
            }
        });
        return List.copyOf(operations);
    }

    private Operation operation(
            HttpMethod method, String path, SpecNode node, List<SpecNode> shared, Surroundings surroundings) {
        String id = node.text("operationId", method + " " + path);
        refuseRepeatedId(id, node, surroundings.called());
        List<SpecNode> declared = overridden(shared, LayeredPathItem.parameters(node));
        List<Server> own = dialect.servers(node);
        return new Operation(
                id,
                method,
                path,
                node.text("summary", ""),
                List.copyOf(node.texts("tags")),
                own.isEmpty() ? surroundings.servers() : own,
                dialect.parameters(declared),
                dialect.requestBody(node, declared),
                responses(node),
                SecurityRequirements.of(node, surroundings.security()),
                surroundings.called() ? callbacks(node) : List.of(),
                node.flag("deprecated", false),
                node.place());
    }

    private List<Response> responses(SpecNode operation) {
        Map<String, SpecNode> declared = operation.membersButExtensions("responses");
        boolean optional = operation.scope().version() == SpecificationVersion.V3_1 && !operation.has("responses");
        if (declared.isEmpty() && !optional) {
            operation
                    .closest("responses")
                    .error("missing-field", "the operation declares no response; add one under 'responses'");
        }
        List<Response> responses = new ArrayList<>();
        declared.forEach((key, response) -> StatusKey.parse(key)
                .ifPresentOrElse(
                        status -> responses.add(response(status, response.target(), operation)),
                        () -> response.error(
                                "bad-status",
                                "'" + key + "' is no status; write three digits, a range such as 4XX, or default")));
        return List.copyOf(responses);
    }

    /** A response whose reference leads nowhere still has its status. */
    private Response response(StatusKey status, SpecNode node, SpecNode operation) {
        return node.exists()
                ? dialect.response(status, node, operation)
                : new Response(status, "", Map.of(), List.of(), node.place());
    }

    /** Operations may share a callback, and thereby the operations in it: those are not two of one name, but one. */
    private void refuseRepeatedId(String id, SpecNode node, boolean called) {
        SpecNode twin = ids.putIfAbsent(id, node);
        boolean same = twin == null || (!called && twin.place().equals(node.place()));
        if (!same && node.has("operationId")) {
            node.member("operationId")
                    .error(
                            "duplicate-operation-id",
                            "the operationId '" + id + "' is also that of the operation at "
                                    + twin.place().pointer() + "; rename one of the two");
        }
    }

    /** An operation's parameter replaces that of its path with the same name and location. */
    private static List<SpecNode> overridden(List<SpecNode> shared, List<SpecNode> own) {
        Map<String, SpecNode> parameters = byIdentity(shared);
        parameters.putAll(byIdentity(own));
        return List.copyOf(parameters.values());
    }

    private static Map<String, SpecNode> byIdentity(List<SpecNode> declared) {
        Map<String, SpecNode> parameters = new LinkedHashMap<>();
        for (SpecNode parameter : declared) {
            if (parameters.put(identity(parameter), parameter) != null) {
                parameter.error(
                        "duplicate-parameter",
                        "the parameter '" + parameter.text("name", "") + "' is declared twice; remove one of the two");
            }
        }
        return parameters;
    }

    private static String identity(SpecNode parameter) {
        String location = parameter.text("in", "");
        String name = parameter.text("name", "");
        return location + " " + (location.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
    }
}

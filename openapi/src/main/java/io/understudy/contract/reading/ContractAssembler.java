package io.understudy.contract.reading;

import io.understudy.contract.Contract;
import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import io.understudy.contract.Parameter;
import io.understudy.contract.ParameterLocation;
import io.understudy.contract.Response;
import io.understudy.contract.SecurityRequirement;
import io.understudy.contract.Server;
import io.understudy.contract.StatusKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Walks through paths and operations, which 2.0 and 3.x arrange alike, and builds the contract. */
final class ContractAssembler {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}/]+)}");

    private final SpecNode root;
    private final Dialect dialect;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, SpecNode> claimed = new LinkedHashMap<>();
    private final Map<String, SpecNode> ids = new LinkedHashMap<>();

    ContractAssembler(SpecNode root, Dialect dialect) {
        this.root = root;
        this.dialect = dialect;
    }

    /**
     * Builds the contract.
     *
     * @param fallbackTitle what to call it when its {@code info} has no title
     */
    Contract assemble(String fallbackTitle) {
        List<Server> declared = dialect.servers(root);
        List<Server> servers = declared.isEmpty() ? List.of(new Server("/", "")) : declared;
        List<SecurityRequirement> security = security(root, List.of());
        root.membersButExtensions("paths").forEach((path, item) -> readPath(path, item.target(), servers, security));
        return new Contract(
                root.scope().version(),
                root.member("info").text("title", fallbackTitle),
                servers,
                List.copyOf(operations),
                Collections.unmodifiableMap(dialect.securitySchemes(root)),
                root.scope().documents(),
                root.place());
    }

    private void readPath(String path, SpecNode item, List<Server> servers, List<SecurityRequirement> security) {
        if (!path.startsWith("/")) {
            item.scope()
                    .findings()
                    .unusable("bad-path", item.place(), "the path '" + path + "' must start with a slash");
            return;
        }
        List<Server> own = dialect.servers(item);
        List<SpecNode> shared =
                item.objects("parameters").stream().map(SpecNode::target).toList();
        item.members().forEach((key, operation) -> {
            for (HttpMethod method : HttpMethod.values()) {
                if (method.key().equals(key)) {
                    readOperation(method, path, operation, shared, own.isEmpty() ? servers : own, security);
                }
            }
        });
    }

    private void readOperation(
            HttpMethod method,
            String path,
            SpecNode node,
            List<SpecNode> shared,
            List<Server> servers,
            List<SecurityRequirement> security) {
        String id = node.text("operationId", method + " " + path);
        refuseTwins(method, path, node);
        refuseRepeatedId(id, node);
        List<SpecNode> declared = overridden(
                shared,
                node.objects("parameters").stream().map(SpecNode::target).toList());
        List<Parameter> parameters = dialect.parameters(declared);
        checkPlaceholders(path, parameters, node);
        List<Server> own = dialect.servers(node);
        operations.add(new Operation(
                id,
                method,
                path,
                node.text("summary", ""),
                List.copyOf(node.texts("tags")),
                own.isEmpty() ? servers : own,
                parameters,
                dialect.requestBody(node, declared),
                responses(node),
                security(node, security),
                node.flag("deprecated", false),
                node.place()));
    }

    private List<Response> responses(SpecNode operation) {
        Map<String, SpecNode> declared = operation.membersButExtensions("responses");
        if (declared.isEmpty()) {
            operation.error("missing-field", "the operation declares no response; add one under 'responses'");
        }
        List<Response> responses = new ArrayList<>();
        declared.forEach((key, response) -> StatusKey.parse(key)
                .ifPresentOrElse(
                        status -> responses.add(dialect.response(status, response.target(), operation)),
                        () -> response.error(
                                "bad-status",
                                "'" + key + "' is no status; write three digits, a range such as 4XX, or default")));
        return List.copyOf(responses);
    }

    /** Two templates that differ only in the names of their placeholders match the same requests. */
    private void refuseTwins(HttpMethod method, String path, SpecNode node) {
        String shape = method + " " + PLACEHOLDER.matcher(path).replaceAll("{}");
        SpecNode twin = claimed.putIfAbsent(shape, node);
        if (twin != null) {
            node.scope()
                    .findings()
                    .unusable(
                            "duplicate-operation",
                            node.place(),
                            method + " " + path + " answers the same requests as the operation at "
                                    + twin.place().pointer() + "; remove one of the two");
        }
    }

    private void refuseRepeatedId(String id, SpecNode node) {
        SpecNode twin = ids.putIfAbsent(id, node);
        if (twin != null && node.has("operationId")) {
            node.member("operationId")
                    .error(
                            "duplicate-operation-id",
                            "the operationId '" + id + "' is also that of the operation at "
                                    + twin.place().pointer() + "; rename one of the two");
        }
    }

    private static void checkPlaceholders(String path, List<Parameter> parameters, SpecNode operation) {
        Set<String> placeholders = new LinkedHashSet<>();
        PLACEHOLDER.matcher(path).results().map(ContractAssembler::name).forEach(placeholders::add);
        for (Parameter parameter : parameters) {
            if (parameter.location() == ParameterLocation.PATH && !placeholders.remove(parameter.name())) {
                operation
                        .scope()
                        .findings()
                        .error(
                                "unused-path-parameter",
                                parameter.place(),
                                "the path '" + path + "' has no placeholder {" + parameter.name() + "}");
            }
        }
        for (String placeholder : placeholders) {
            operation.error(
                    "undeclared-path-parameter",
                    "the placeholder {" + placeholder + "} is not declared; "
                            + "add a parameter of this name with 'in: path'");
        }
    }

    private static String name(MatchResult placeholder) {
        return placeholder.group(1);
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

    private static List<SecurityRequirement> security(SpecNode holder, List<SecurityRequirement> inherited) {
        if (!holder.has("security")) {
            return inherited;
        }
        return holder.items("security").stream()
                .map(ContractAssembler::requirement)
                .toList();
    }

    private static SecurityRequirement requirement(SpecNode node) {
        if (!node.json().isObject()) {
            // Without a scheme it would let anybody in.
            node.scope()
                    .findings()
                    .unusable(
                            "wrong-type",
                            node.place(),
                            "a security requirement must be an object, with a scheme's name and its list of scopes");
        }
        Map<String, List<String>> schemes = new LinkedHashMap<>();
        node.json().properties().forEach(scheme -> schemes.put(scheme.getKey(), node.texts(scheme.getKey())));
        return new SecurityRequirement(Collections.unmodifiableMap(schemes));
    }
}

package io.understudy.contract.reading.model;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.SecurityRequirement;
import io.understudy.contract.Server;
import io.understudy.contract.diagnostic.Findings;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.document.SpecificationVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Walks through the paths, which 2.0 and 3.x arrange alike, and builds the contract. */
public final class ContractAssembler {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}/]+)}");

    private final SpecNode root;
    private final OpenApiDialect dialect;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, Operation> claimed = new LinkedHashMap<>();
    private final PathItemReader items;
    private final Findings findings;

    private ContractAssembler(SpecNode root, OpenApiDialect dialect) {
        this.root = root;
        this.dialect = dialect;
        this.items = new PathItemReader(dialect);
        this.findings = root.scope().findings();
    }

    /** Reads a document, whichever edition it is written in. */
    public static ContractAssembler of(SpecNode root) {
        boolean swagger2 = root.scope().version() == SpecificationVersion.V2_0;
        return new ContractAssembler(root, swagger2 ? new Swagger2Dialect(root) : new OpenApi3Dialect());
    }

    /**
     * Builds the contract.
     *
     * @param fallbackTitle what to call it when its {@code info} has no title
     * @param trusted whether somebody vouches for it
     */
    public Contract assemble(String fallbackTitle, boolean trusted) {
        List<Server> declared = dialect.servers(root);
        List<Server> servers = declared.isEmpty() ? List.of(new Server("/", "")) : declared;
        List<SecurityRequirement> security = SecurityRequirements.of(root, List.of());
        root.membersButExtensions("paths").forEach((path, item) -> readPath(path, item, servers, security));
        return new Contract(
                root.scope().version(),
                root.member("info").text("title", fallbackTitle),
                servers,
                List.copyOf(operations),
                items.webhooks(root),
                Collections.unmodifiableMap(dialect.securitySchemes(root)),
                root.scope().documents(),
                root.place(),
                trusted);
    }

    private void readPath(String path, SpecNode item, List<Server> servers, List<SecurityRequirement> security) {
        for (Operation operation : items.operations(served(path, item), item, servers, security)) {
            checkPlaceholders(operation);
            if (isFirst(operation)) {
                operations.add(operation);
            }
        }
    }

    /** The path that requests can have. */
    private static String served(String path, SpecNode item) {
        String served = path.indexOf('?') < 0 ? path : path.substring(0, path.indexOf('?'));
        if (!served.equals(path)) {
            item.error(
                    "path-with-query",
                    "the path '" + path + "' holds a query, so it is served as '" + served
                            + "'; declare query parameters instead");
        }
        if (served.startsWith("/")) {
            return served;
        }
        item.error("bad-path", "the path '" + path + "' must start with a slash, and is served as if it did");
        return "/" + served;
    }

    /** Two templates that differ only in the names of their placeholders match the same requests. */
    private boolean isFirst(Operation operation) {
        String shape =
                operation.method() + " " + PLACEHOLDER.matcher(operation.path()).replaceAll("{}");
        Operation twin = claimed.putIfAbsent(shape, operation);
        if (twin != null) {
            findings.error(
                    "duplicate-operation",
                    operation.place(),
                    operation.method() + " " + operation.path() + " is never served, because it means the same "
                            + "requests as the operation at " + twin.place().pointer() + "; remove one of the two");
        }
        return twin == null;
    }

    private void checkPlaceholders(Operation operation) {
        Set<String> placeholders = new LinkedHashSet<>();
        PLACEHOLDER
                .matcher(operation.path())
                .results()
                .map(ContractAssembler::name)
                .forEach(placeholders::add);
        for (Parameter parameter : operation.parameters()) {
            if (parameter.location() == ParameterLocation.PATH && !placeholders.remove(parameter.name())) {
                findings.error(
                        "unused-path-parameter",
                        parameter.place(),
                        "the path '" + operation.path() + "' has no placeholder {" + parameter.name() + "}");
            }
        }
        for (String placeholder : placeholders) {
            findings.error(
                    "undeclared-path-parameter",
                    operation.place(),
                    "the placeholder {" + placeholder + "} is not declared; "
                            + "add a parameter of this name with 'in: path'");
        }
    }

    private static String name(MatchResult placeholder) {
        return placeholder.group(1);
    }
}

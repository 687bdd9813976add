package io.understudy.verify.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.contract.message.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the operations that belong together: by links (OpenAPI 3.1, section 4.8.20), or else by their paths. */
public final class LifecycleFinder {
    private static final Pattern FILE = Pattern.compile("(.*?)/?(\\.[a-z]+)?");
    private static final Pattern BODY = Pattern.compile("\\$response\\.body#(/.*)");

    private final Contract contract;

    /** Looks in this contract. */
    public LifecycleFinder(Contract contract) {
        this.contract = contract;
    }

    /** What begins with an operation; empty when it creates nothing, or nothing else works on what it creates. */
    public Optional<Lifecycle> of(Operation create) {
        if (create.method() != HttpMethod.POST && create.method() != HttpMethod.PUT) {
            return Optional.empty();
        }
        return linked(create).or(() -> named(create));
    }

    private Optional<Lifecycle> linked(Operation create) {
        List<Operation> targets = new ArrayList<>();
        Optional<KeySource> id = Optional.empty();
        for (Response response : create.responses()) {
            JsonNode links = contract.documents().at(response.place()).path("links");
            for (Map.Entry<String, JsonNode> link : links.properties()) {
                Optional<Operation> target =
                        contract.operation(link.getValue().path("operationId").asText());
                Optional<KeySource> source = source(link.getValue().path("parameters"));
                if (target.isPresent() && source.isPresent()) {
                    targets.add(target.get());
                    id = id.or(() -> source);
                }
            }
        }
        return id.flatMap(source -> lifecycle(create, targets, source));
    }

    private static Optional<KeySource> source(JsonNode parameters) {
        for (Map.Entry<String, JsonNode> parameter : parameters.properties()) {
            Matcher pointer = BODY.matcher(parameter.getValue().asText());
            if (pointer.matches()) {
                String name = parameter.getKey().replaceFirst("^path\\.", "");
                return Optional.of(new KeySource(pointer.group(1), name));
            }
        }
        return Optional.empty();
    }

    private Optional<Lifecycle> named(Operation create) {
        Matcher path = FILE.matcher(create.path());
        if (create.method() != HttpMethod.POST || !path.matches()) {
            return Optional.empty();
        }
        String ending = path.group(2) == null ? "" : Pattern.quote(path.group(2));
        Pattern one = Pattern.compile(Pattern.quote(path.group(1)) + "/\\{([^/{}]+)}(?:" + ending + ")?/?");
        List<Operation> targets = contract.operations().stream()
                .filter(operation -> one.matcher(operation.path()).matches())
                .toList();
        return targets.stream().findFirst().flatMap(first -> {
            Matcher matched = one.matcher(first.path());
            String name = matched.matches() ? matched.group(1) : "";
            return lifecycle(create, targets, new KeySource("", name));
        });
    }

    private Optional<Lifecycle> lifecycle(Operation create, List<Operation> targets, KeySource id) {
        Optional<Parameter> key = targets.stream()
                .flatMap(operation -> operation.parameters().stream())
                .filter(parameter -> parameter.location() == ParameterLocation.PATH
                        && parameter.name().equals(id.name()))
                .findFirst();
        Optional<Operation> list = contract.operations().stream()
                .filter(operation -> operation.path().equals(create.path()) && operation.method() == HttpMethod.GET)
                .findFirst();
        return key.map(parameter -> new Lifecycle(
                create,
                parameter,
                first(targets, operation -> operation.method() == HttpMethod.GET),
                first(
                        targets,
                        operation -> operation.method() == HttpMethod.PUT || operation.method() == HttpMethod.PATCH),
                first(targets, operation -> operation.method() == HttpMethod.DELETE),
                list,
                id));
    }

    private static Optional<Operation> first(List<Operation> operations, Predicate<Operation> wanted) {
        return operations.stream().filter(wanted).findFirst();
    }
}

package io.understudy.contract.reading.model;

import io.understudy.contract.HttpMethod;
import io.understudy.contract.Server;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A path item together with what its {@code $ref} leads to, which the specification lets stand beside it. Where both say
 * the same thing, which it leaves undefined, what stands beside the reference counts.
 *
 * @param layers the path item itself first, what it refers to after it
 */
record LayeredPathItem(List<SpecNode> layers) {

    static LayeredPathItem of(SpecNode item) {
        List<SpecNode> layers = new ArrayList<>(List.of(item));
        SpecNode last = item;
        while (last.next().isPresent()) {
            last = last.next().get();
            layers.add(last);
        }
        LayeredPathItem layered = new LayeredPathItem(List.copyOf(layers));
        layered.warnOfRepetition();
        return layered;
    }

    private void warnOfRepetition() {
        Set<String> below = new HashSet<>();
        for (int index = layers.size() - 1; index >= 0; index--) {
            for (Map.Entry<String, SpecNode> member :
                    layers.get(index).members().entrySet()) {
                String key = member.getKey();
                if (!below.add(key) && !key.equals("$ref") && !key.equals("parameters")) {
                    member.getValue()
                            .warning(
                                    "overridden-sibling",
                                    "'" + key + "' stands beside a $ref to a path item that has it too, which the "
                                            + "specification leaves undefined; this one counts");
                }
            }
        }
    }

    /** The servers of the first layer that names some. */
    List<Server> servers(OpenApiDialect dialect) {
        return layers.stream()
                .map(dialect::servers)
                .filter(servers -> !servers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The parameters of each layer, the lowest first. */
    List<List<SpecNode>> parameters() {
        List<List<SpecNode>> parameters = new ArrayList<>();
        layers.forEach(layer -> parameters.add(0, parameters(layer)));
        return parameters;
    }

    /** The parameters that a path item or an operation lists, without those whose reference leads nowhere. */
    static List<SpecNode> parameters(SpecNode holder) {
        return holder.objects("parameters").stream()
                .map(SpecNode::target)
                .filter(SpecNode::exists)
                .toList();
    }

    /** The operations of all layers, in the order of the document. */
    Map<HttpMethod, SpecNode> operations() {
        Map<String, HttpMethod> methods = new LinkedHashMap<>();
        for (HttpMethod method : HttpMethod.values()) {
            methods.put(method.key(), method);
        }
        Map<HttpMethod, SpecNode> operations = new LinkedHashMap<>();
        for (SpecNode layer : layers) {
            layer.members().forEach((key, node) -> {
                if (methods.containsKey(key)) {
                    operations.putIfAbsent(methods.get(key), node);
                }
            });
        }
        return operations;
    }
}

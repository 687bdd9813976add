package io.understudy.contract.reading.structure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.contract.HttpMethod;
import io.understudy.contract.reading.model.SpecNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path items within callbacks, shown to Swagger Parser as paths: of what it finds in callbacks, it does not say in
 * which of them, and it takes their extensions for path items.
 */
final class CallbackItems {
    private static final String PREFIX = "/ ";
    private static final Pattern SHOWN = Pattern.compile("paths\\.'" + PREFIX + "(\\d+)'");
    private static final Pattern IN_CALLBACKS =
            Pattern.compile("(?s).*(?:\\(\\w+\\)|components)\\.callbacks[.(](?!Callback key ).*");

    private final SpecNode root;
    private final List<SpecNode> items = new ArrayList<>();

    CallbackItems(SpecNode root) {
        this.root = root;
        root.member("paths").members().values().forEach(this::collect);
        root.member("webhooks").members().values().forEach(this::collect);
        SpecNode components = root.member("components");
        components.member("pathItems").members().values().forEach(this::collect);
        components.member("callbacks").members().values().forEach(this::collectCallback);
    }

    private void collect(SpecNode pathItem) {
        for (HttpMethod method : HttpMethod.values()) {
            SpecNode operation = pathItem.member(method.key());
            operation.member("callbacks").members().values().forEach(this::collectCallback);
        }
    }

    private void collectCallback(SpecNode callback) {
        if (!callback.has("$ref")) {
            callback.members().forEach((address, item) -> {
                if (!address.startsWith("x-")) {
                    items.add(item);
                    collect(item);
                }
            });
        }
    }

    /** The document with all path items among its paths. */
    JsonNode document() {
        if (items.isEmpty() || !(root.json().path("paths") instanceof ObjectNode paths)) {
            return root.json();
        }
        ObjectNode shown = paths.objectNode();
        shown.setAll(paths);
        for (int index = 0; index < items.size(); index++) {
            shown.set(PREFIX + index, items.get(index).json());
        }
        ObjectNode document = paths.objectNode();
        document.setAll((ObjectNode) root.json());
        document.set("paths", shown);
        return document;
    }

    /** What a message about {@link #document} complains about in the document itself; empty for what needs no saying. */
    Optional<StructureComplaint> complaint(String message) {
        Matcher shown = SHOWN.matcher(message);
        if (shown.find()) {
            return StructureComplaint.of(shown.replaceFirst(""), items.get(Integer.parseInt(shown.group(1))));
        }
        return IN_CALLBACKS.matcher(message).matches() ? Optional.empty() : StructureComplaint.of(message, root);
    }
}

package io.understudy.mock.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An operation of a document.
 *
 * @param path its path template
 * @param method its method, in lower case
 */
record OperationPointer(String path, String method) {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** All operations, in the order of the document. */
    static List<OperationPointer> all(JsonNode document) {
        List<OperationPointer> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(item -> item.getValue().fieldNames().forEachRemaining(member -> {
                    if (METHODS.contains(member)) {
                        operations.add(new OperationPointer(item.getKey(), member));
                    }
                }));
        return operations;
    }

    /** Where it stands (RFC 6901). */
    String pointer() {
        return "/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + method;
    }
}

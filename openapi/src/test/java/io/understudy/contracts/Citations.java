package io.understudy.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The rows of a ledger that the files of a contract cite. */
final class Citations {
    private Citations() {}

    /** What {@code x-facts} names, anywhere. */
    static Set<String> facts(DocumentSet documents) {
        return cited(documents, "x-facts");
    }

    /** What {@code x-decision} names, anywhere. */
    static Set<String> decisions(DocumentSet documents) {
        return cited(documents, "x-decision");
    }

    /** What {@code x-decision} names right here. */
    static List<String> decisionsAt(JsonNode node) {
        return ids(node.path("x-decision"));
    }

    private static Set<String> cited(DocumentSet documents, String key) {
        Set<String> cited = new TreeSet<>();
        documents.roots().values().forEach(root -> root.findValues(key).forEach(value -> cited.addAll(ids(value))));
        return cited;
    }

    private static List<String> ids(JsonNode value) {
        List<String> ids = new ArrayList<>();
        if (value.isTextual()) {
            ids.add(value.textValue());
        }
        value.forEach(id -> ids.add(id.asText()));
        return ids;
    }
}

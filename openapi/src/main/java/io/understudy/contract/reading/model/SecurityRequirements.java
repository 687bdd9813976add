package io.understudy.contract.reading.model;

import io.understudy.contract.SecurityRequirement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads who may call an operation, which 2.0 and 3.x write alike. */
final class SecurityRequirements {
    private SecurityRequirements() {}

    /** Who may call what stands in a node: what it says itself, or else what holds around it. */
    static List<SecurityRequirement> of(SpecNode holder, List<SecurityRequirement> inherited) {
        if (!holder.has("security")) {
            return inherited;
        }
        return holder.items("security").stream()
                .map(SecurityRequirements::requirement)
                .toList();
    }

    private static SecurityRequirement requirement(SpecNode node) {
        if (!node.json().isObject()) {
            node.error(
                    "wrong-type",
                    "a security requirement must be an object, with a scheme's name and its list of scopes");
            // Without a scheme it would let anybody in.
            return new SecurityRequirement(Map.of(node.json().asText(), List.of()));
        }
        Map<String, List<String>> schemes = new LinkedHashMap<>();
        node.json().properties().forEach(scheme -> schemes.put(scheme.getKey(), node.texts(scheme.getKey())));
        return new SecurityRequirement(Collections.unmodifiableMap(schemes));
    }
}

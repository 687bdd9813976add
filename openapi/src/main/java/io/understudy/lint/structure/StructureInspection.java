package io.understudy.lint.structure;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.contract.diagnostic.DiagnosticSink;
import io.understudy.contract.reading.Inspection;
import io.understudy.document.Place;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reports where a document breaks the official schema of its version. It is silent where something is reported already,
 * and of what an operation lacks whose only content is a reference, which is reported as such.
 */
public final class StructureInspection implements Inspection {
    private static final Map<String, OfficialSchemas> SCHEMAS = new ConcurrentHashMap<>();

    @Override
    public void inspect(Contract contract, DiagnosticSink sink) {
        Map<URI, JsonNode> documents = contract.documents().written();
        Place root = contract.place();
        JsonNode whole = Objects.requireNonNull(documents.get(root.document()), "a contract is one of its documents");
        OfficialSchemas schemas = SCHEMAS.computeIfAbsent(version(whole), OfficialSchemas::new);
        List<Fault> faults = new StructureJudge(schemas, documents, root)
                .faults().stream()
                        .filter(fault -> !sink.concerns(fault.place()))
                        .filter(fault -> !sink.concerns(fault.place().child("$ref")))
                        .toList();
        Set<Place> misplacedReferences = new HashSet<>();
        faults.stream()
                .filter(fault -> fault.rule().equals("unknown-field"))
                .filter(fault -> fault.place().name().equals("$ref"))
                .forEach(fault -> misplacedReferences.add(fault.place().parent()));
        for (Fault fault : faults) {
            boolean consequence = misplacedReferences.contains(fault.place()) || hasBadMember(fault, contract, sink);
            if (!fault.isMissing() || !consequence) {
                sink.error(fault.rule(), fault.place(), fault.message());
            }
        }
    }

    /** Responses of which each has a wrong status lack a right one, which is the same mistake. */
    private static boolean hasBadMember(Fault fault, Contract contract, DiagnosticSink sink) {
        boolean bad = false;
        for (Map.Entry<String, JsonNode> member :
                contract.documents().at(fault.place()).properties()) {
            bad |= sink.concerns(fault.place().child(member.getKey()));
        }
        return bad && fault.allowed().equals(List.of("default"));
    }

    private static String version(JsonNode root) {
        if (root.has("swagger")) {
            return "2.0";
        }
        String version = root.path("openapi").asText();
        return version.startsWith("3.0") ? "3.0" : version.matches("3\\.1(\\..*)?") ? "3.1" : "3.2";
    }
}

package io.understudy.contract.reading.structure;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import io.understudy.contract.diagnostic.Findings;
import io.understudy.contract.reading.model.SpecNode;
import io.understudy.document.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Asks Swagger Parser what is wrong with the structure of a 3.x document. It is handed the tree as this project read it,
 * so that it neither fetches anything nor sees YAML; its model is not used, because it changes examples and numbers.
 */
public final class StructureCheck {
    private static final Set<String> COMPOSERS =
            Set.of("allOf", "anyOf", "oneOf", "additionalProperties", "patternProperties", "$ref");

    private static final long STACK_BYTES = 256L << 20;

    private final SpecNode root;
    private final Findings findings;

    public StructureCheck(SpecNode root) {
        this.root = root;
        this.findings = root.scope().findings();
    }

    /** Adds what Swagger Parser complains about, unless something was already found at the same place. */
    public void run(String name) {
        CallbackItems callbacks = new CallbackItems(root);
        List<StructureComplaint> complaints = messages(callbacks.document(), name).stream()
                .flatMap(message -> callbacks.complaint(message).stream())
                .filter(complaint -> !findings.concern(complaint.node().place()))
                .filter(complaint ->
                        !root.scope().lost().contains(complaint.node().place()))
                .filter(complaint -> !isBooleanSchema(complaint) && !isInherited(complaint))
                .filter(complaint -> !isMissingResponses(complaint))
                .toList();
        complaints.forEach(complaint -> complaint.node().error(complaint.rule(), complaint.message()));
    }

    /** Swagger Parser calls itself several times a level; the deepest document that is read needs more than most stacks. */
    private static List<String> messages(JsonNode document, String name) {
        CompletableFuture<List<String>> messages = new CompletableFuture<>();
        Runnable task = () -> {
            try {
                messages.complete(new OpenAPIDeserializer()
                        .deserialize(document, name, new ParseOptions())
                        .getMessages());
            } catch (RuntimeException | StackOverflowError problem) {
                messages.completeExceptionally(problem);
            }
        };
        new Thread(null, task, "understudy-structure", STACK_BYTES).start();
        return messages.join();
    }

    /** Swagger Parser does not know that {@code true} and {@code false} are schemas in 3.1, or takes them for none. */
    private boolean isBooleanSchema(StructureComplaint complaint) {
        if (root.scope().version() != SpecificationVersion.V3_1) {
            return false;
        }
        JsonNode json = complaint.node().json();
        boolean schema = complaint.rule().equals("wrong-type") && json.isBoolean();
        boolean parameter = complaint.rule().equals("missing-field")
                && json.has("in")
                && json.path("schema").isBoolean();
        return schema || parameter;
    }

    /** Swagger Parser does not know that an operation of 3.1 need not say what it answers. */
    private boolean isMissingResponses(StructureComplaint complaint) {
        return root.scope().version().hasJsonSchema()
                && complaint.rule().equals("missing-field")
                && complaint.message().contains("'responses'");
    }

    /** Swagger Parser looks for the property of an encoding in the schema itself, not in what it is composed of. */
    private static boolean isInherited(StructureComplaint complaint) {
        if (!complaint.rule().equals("unknown-property")) {
            return false;
        }
        SpecNode schema = complaint.node().parent().parent().member("schema");
        return COMPOSERS.stream().anyMatch(schema::has);
    }
}

package io.understudy.verify.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIResolver;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import io.understudy.contract.Contract;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.openapitools.openapidiff.core.compare.OpenApiDiff;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;

/** Finds what is different between two editions of a contract. */
public final class Comparison {
    /** The libraries call themselves several times a level; the deepest document that is read needs more than most stacks. */
    private static final long STACK_BYTES = 256L << 20;

    private Comparison() {}

    /**
     * All changes, the breaking ones first.
     *
     * @param older a contract in OpenAPI 3.0 or 3.1
     * @param newer another edition of it, in 3.0 or 3.1
     */
    public static List<ApiChange> of(Contract older, Contract newer) {
        return withRoom(() -> {
            ChangeWalk walk = new ChangeWalk();
            walk.visit(OpenApiDiff.compare(
                    model(older), model(newer), OpenApiDiffOptions.builder().build()));
            return walk.changes().stream()
                    .sorted(Comparator.comparing(change -> !change.breaking()))
                    .toList();
        });
    }

    /** The contract as the library wants it. Every file that it refers to was read before, so that nothing is fetched. */
    private static OpenAPI model(Contract contract) {
        JsonNode root = OlderEdition.of(contract.documents().at(contract.place()));
        String address = contract.place().document().toString();
        ParseOptions options = new ParseOptions();
        OpenAPI model =
                new OpenAPIDeserializer().deserialize(root, address, options).getOpenAPI();
        return new OpenAPIResolver(model, List.of(), address).resolve();
    }

    private static <T> T withRoom(Supplier<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable work = () -> {
            try {
                result.complete(task.get());
            } catch (RuntimeException | StackOverflowError problem) {
                result.completeExceptionally(problem);
            }
        };
        new Thread(null, work, "understudy-diff", STACK_BYTES).start();
        return result.join();
    }
}

package io.understudy.mock.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.understudy.mock.load.report.Scenario;
import io.understudy.mock.load.report.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The workloads of all scenarios. */
final class Workloads {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LARGE_DOCUMENT =
            "src/benchmark/npm/node_modules/@octokit/openapi/generated/api.github.com.json";
    private static final String BUNDLED_DOCUMENT = "../../openapi/udesk/openapi.yaml";
    private static final String BUNDLED_TARGET = "/api/v1/merchants";
    private static final int OPERATIONS_OF_THE_SMALL_DOCUMENT = 12;
    private static final String LIST_EXAMPLE = "/paths/~1articles/get/responses/200/content/application~1json/example";
    private static final String POST_EXAMPLE = "/paths/~1articles/post/responses/201/content/application~1json/example";

    private final Path module;
    private final Path folder;
    private final Path knowledge;
    private final JsonNode knowledgeTree;

    /**
     * @param module the folder of the mock server's module
     * @param folder where documents that have to be made are written
     */
    Workloads(Path module, Path folder) throws IOException {
        this.module = module;
        this.folder = folder;
        this.knowledge = Files.write(folder.resolve("knowledge.yaml"), KnowledgeBase.CONTRACT.bytes());
        this.knowledgeTree = new YAMLMapper().readTree(knowledge.toFile());
    }

    /** What a server is given to do in a scenario. */
    Workload of(Scenario scenario, Server server) throws IOException {
        return switch (scenario) {
            case LIST -> new Workload(List.of(knowledge), list(), list(), judged(server));
            case POST ->
                new Workload(
                        List.of(knowledge),
                        list(),
                        post(KnowledgeBase.VALID, 201, knowledgeTree.at(POST_EXAMPLE)::equals),
                        judged(server));
            case REFUSED -> new Workload(List.of(knowledge), list(), refused(), List.of());
            case LARGE -> lastOperation(module.resolve(LARGE_DOCUMENT), module.resolve(LARGE_DOCUMENT));
            case SMALL ->
                lastOperation(
                        module.resolve(LARGE_DOCUMENT),
                        ContractCut.write(
                                module.resolve(LARGE_DOCUMENT),
                                OPERATIONS_OF_THE_SMALL_DOCUMENT,
                                folder.resolve("twelve-operations.json")));
            case BUNDLED -> bundled(server == Server.UNDERSTUDY);
            case NOTES -> Notes.list(folder, 0);
            case NOTES_1000 -> Notes.list(folder, 1_000);
            case NOTES_100000 -> Notes.list(folder, 100_000);
            case CREATE -> Notes.create(folder, 0);
            case CREATE_1000 -> Notes.create(folder, 1_000);
            case CREATE_100000 -> Notes.create(folder, 100_000);
        };
    }

    /** @param all whether all contracts are served, or one of them */
    private Workload bundled(boolean all) {
        Call call = Call.get(BUNDLED_TARGET, basicCredentials(), 200, JsonNode::isObject);
        return new Workload(
                all ? List.of() : List.of(module.resolve(BUNDLED_DOCUMENT)),
                call,
                call,
                List.of(Call.get(BUNDLED_TARGET, Map.of(), 401, JsonNode::isObject)));
    }

    private Call list() {
        return Call.get(KnowledgeBase.LIST_TARGET, Map.of(), 200, knowledgeTree.at(LIST_EXAMPLE)::equals);
    }

    /** A server that lets everything pass would have less to do; WireMock alone is one. */
    private static List<Call> judged(Server server) throws IOException {
        return server == Server.WIREMOCK
                ? List.of()
                : List.of(
                        Call.get(KnowledgeBase.POST_TARGET + "?page=0&size=many", Map.of(), 422, mistakes(2)),
                        refused());
    }

    private static Call refused() throws IOException {
        return post(KnowledgeBase.INVALID, 422, mistakes(KnowledgeBase.MISTAKES));
    }

    private static Call post(KnowledgeBase body, int status, Predicate<JsonNode> answer) throws IOException {
        String json = new String(body.bytes(), StandardCharsets.UTF_8);
        return Call.post(KnowledgeBase.POST_TARGET, json, status, answer);
    }

    private static Predicate<JsonNode> mistakes(int count) {
        return problem -> problem.path("validation").size() == count;
    }

    /** The bytes of the list, as both mocks write it. */
    byte[] listBytes() {
        return knowledgeTree.at(LIST_EXAMPLE).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Those that Udesk documents: the mock knows its tenants. */
    private static Map<String, String> basicCredentials() {
        byte[] pair = "ab476257-5230-42f2-ae14-ea2a8e9ceb1d:eba52e58c494cf68dd1077ddb174264c"
                .getBytes(StandardCharsets.UTF_8);
        return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /**
     * The last operation of a document, called in another one.
     *
     * @param served the document that is served, which has the operation too
     */
    private static Workload lastOperation(Path document, Path served) throws IOException {
        JsonNode tree = JSON.readTree(document.toFile());
        OperationPointer last = OperationPointer.all(tree).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
        JsonNode example = tree.at(last.pointer() + "/responses/200/content/application~1json/examples/default/value");
        Call call = Call.get(last.path().replaceAll("\\{[^}]*}", "octo"), Map.of(), 200, example::equals);
        return new Workload(List.of(served), call, call, List.of());
    }
}

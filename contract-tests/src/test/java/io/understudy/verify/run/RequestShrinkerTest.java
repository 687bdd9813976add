package io.understudy.verify.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.verify.request.BodyDraft;
import io.understudy.verify.request.RequestDraft;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestShrinkerTest {
    private static final Contract LIBRARY = new ContractReader(ReaderOptions.DEFAULTS)
            .read(Path.of("src/test/resources/verified/library.yaml"))
            .contract()
            .orElseThrow();
    private static final Operation CREATE = LIBRARY.operation("createBook").orElseThrow();
    private static final MediaContent JSON =
            CREATE.requestBody().orElseThrow().content().get(0);

    private static RequestDraft draft(String json) throws JsonProcessingException {
        return RequestDraft.of(
                CREATE, Map.of(), Optional.of(new BodyDraft.Value(JSON, new JsonMapper().readTree(json))));
    }

    private static JsonNode body(RequestDraft draft) {
        return ((BodyDraft.Value) draft.body().orElseThrow()).value();
    }

    @Test
    void whatDoesNotMatterIsLeftOut() throws InterruptedException, JsonProcessingException {
        RequestDraft draft = draft("""
                {"a": 1, "b": {"c": [1, 2, 3], "d": "long enough to be cut in two"}, "e": "x"}""");
        RequestDraft smallest = new RequestShrinker(100)
                .shrink(
                        draft,
                        candidate -> candidate.body().isPresent()
                                && body(candidate).at("/b/c").size() >= 2);
        assertThat(body(smallest)).hasToString("{\"b\":{\"c\":[2,3]}}");
    }

    @Test
    void textsAreCut() throws InterruptedException, JsonProcessingException {
        RequestDraft smallest = new RequestShrinker(100)
                .shrink(
                        draft("{\"a\": \"1234567890123456\"}"),
                        candidate -> candidate
                                .body()
                                .filter(body ->
                                        body(candidate).path("a").asText().startsWith("1"))
                                .isPresent());
        assertThat(body(smallest)).hasToString("{\"a\":\"12345678\"}");
    }

    @Test
    void parametersAndBodiesAreLeftOutButNotWhatThePathNeeds() throws InterruptedException {
        Operation list = LIBRARY.operation("listBooks").orElseThrow();
        Parameter limit = list.parameters().get(0);
        RequestDraft draft = RequestDraft.of(list, Map.of(limit, IntNode.valueOf(3)), Optional.empty());
        assertThat(new RequestShrinker(10).shrink(draft, candidate -> true).parameters())
                .isEmpty();
        Operation read = LIBRARY.operation("getBook").orElseThrow();
        RequestDraft one =
                RequestDraft.of(read, Map.of(read.parameters().get(0), IntNode.valueOf(3)), Optional.empty());
        assertThat(new RequestShrinker(10).shrink(one, candidate -> true)).isEqualTo(one);
    }

    @Test
    void noMoreIsAskedThanIsPermitted() throws InterruptedException, JsonProcessingException {
        int[] asked = {0};
        RequestDraft draft = draft("{\"a\": 1, \"b\": 2, \"c\": 3, \"d\": 4}");
        RequestDraft smallest = new RequestShrinker(3).shrink(draft, candidate -> {
            asked[0]++;
            return false;
        });
        assertThat(asked[0]).isEqualTo(3);
        assertThat(smallest).isEqualTo(draft);
    }
}

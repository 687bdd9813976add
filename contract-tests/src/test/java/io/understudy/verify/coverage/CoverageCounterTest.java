package io.understudy.verify.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.verify.coverage.Coverage.Dimension;
import io.understudy.verify.coverage.Coverage.Item;
import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import io.understudy.verify.message.Reply;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageCounterTest {
    private static final Contract LIBRARY = new ContractReader(ReaderOptions.DEFAULTS)
            .read(Path.of("src/test/resources/verified/library.yaml"))
            .contract()
            .orElseThrow();
    private static final Field JSON = new Field("Content-Type", "application/json");

    private final CoverageCounter count = new CoverageCounter(LIBRARY);

    private void observe(String operation, String method, String target, String sent, Reply reply) {
        Operation called = LIBRARY.operation(operation).orElseThrow();
        List<Field> headers = sent.isEmpty() ? List.of(new Field("X-Client", "desk")) : List.of(JSON);
        count.observe(called, new HttpCall(method, target, headers, Payload.of(sent)), reply);
    }

    private List<String> covered(Dimension dimension) {
        return count.coverage().of(dimension).covered().stream().map(Item::name).toList();
    }

    @Test
    void nothingAtFirst() {
        for (Dimension dimension : Dimension.values()) {
            assertThat(covered(dimension)).isEmpty();
        }
        assertThat(count.coverage().of(Dimension.OPERATIONS).total()).isEqualTo(9);
        assertThat(count.coverage().of(Dimension.OPERATIONS).percent()).isZero();
    }

    @Test
    void whatWasSentAndWhatCame() {
        Reply reply =
                new Reply.Answered(200, List.of(JSON), Payload.of("{\"books\":[{\"state\":\"lent\"}],\"more\":1}"));
        observe("listBooks", "GET", "/v1/books?limit=3&sort=-title&other=1", "", reply);
        assertThat(covered(Dimension.OPERATIONS)).containsExactly("listBooks");
        assertThat(covered(Dimension.STATUSES)).containsExactly("listBooks 200");
        assertThat(covered(Dimension.PARAMETERS))
                .containsExactly("listBooks query limit", "listBooks query sort", "listBooks header X-Client");
        assertThat(covered(Dimension.PROPERTIES)).hasSize(2).contains("Book.state");
        assertThat(covered(Dimension.VALUES)).hasSize(2).contains("State lent");
    }

    @Test
    void bodiesThatAreSent() {
        Reply none = new Reply.Broken(Reply.Breakage.RESET, "It was reset.");
        observe("createBook", "POST", "/v1/books", "{\"title\":\"Conics\",\"author\":{\"name\":\"A\"}}", none);
        assertThat(covered(Dimension.PROPERTIES)).containsExactlyInAnyOrder("Book.title", "Book.author", "Author.name");
        assertThat(covered(Dimension.STATUSES)).isEmpty();
    }

    @Test
    void anotherMethodIsNoCallOfTheOperation() {
        observe("listBooks", "OPTIONS", "/v1/books?limit=3", "", new Reply.Answered(200, List.of(), Payload.EMPTY));
        assertThat(covered(Dimension.OPERATIONS)).isEmpty();
        assertThat(covered(Dimension.PARAMETERS)).isEmpty();
    }

    @Test
    void aSharedResponseIsCountedForEachOperation() {
        Reply missing = new Reply.Answered(404, List.of(JSON), Payload.of("{\"message\":\"None\"}"));
        observe("getBook", "GET", "/v1/books/7", "", missing);
        assertThat(covered(Dimension.STATUSES)).containsExactly("getBook 404");
        assertThat(covered(Dimension.PARAMETERS)).containsExactly("getBook path id");
    }
}

package io.understudy.mock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.mock.behaviour.BehaviourOptions;
import io.understudy.mock.response.AnswerOptions;
import io.understudy.mock.state.log.file.FileChangeLog;
import io.understudy.routing.Router;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which contracts can be answered for by a thread that nobody should wait for. */
class PromptAnswersTest {
    private static final MockRequest REQUEST = MockRequest.get("/notes");

    @TempDir
    private Path folder = Path.of("");

    private MockEngine engine(String onDocument, String onOperation, BehaviourOptions options) throws IOException {
        Path file = Files.writeString(folder.resolve("openapi.yaml"), """
                openapi: 3.1.0
                info: {title: Notes, version: '1'}
                x-mock: {collections: {notes: {key: id, fields: {id: {sequence: {start: 1}}}%s}}}
                paths:
                  /notes:
                    get:
                      x-mock: {list: {collection: notes%s}}
                      responses: {'200': {description: All., content: {application/json: {schema: {type: array}}}}}
                """.formatted(onDocument, onOperation));
        Contract contract =
                new ContractReader(ReaderOptions.DEFAULTS).read(file).contract().orElseThrow();
        return new MockEngine(Router.of(contract), Cors.OFF, AnswerOptions.DEFAULTS, options);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', true",
        "', order: [-id]', ', order: [id]', true",
        "', rules: [{must: ''id > 0'', refuse: {status: 200}}]', '', false",
        "', seed: [{values: [{}], set: {text: $index}}]', '', false",
        "'', ', shape: {set: {url: $base}}', false",
        "'', ', headers: {X-Base: ''{$base}''}', false",
    })
    void anExpressionMayTakeItsTime(String onDocument, String onOperation, boolean prompt) throws IOException {
        MockEngine engine = engine(onDocument, onOperation, BehaviourOptions.defaults());
        assertThat(engine.isPrompt(REQUEST)).isEqualTo(prompt);
    }

    @Test
    @Timeout(30)
    void anExpressionThatTookNoneWillTakeNone() throws IOException {
        MockEngine engine = engine("", ", shape: {set: {url: $base}}", BehaviourOptions.defaults());
        while (!engine.isPrompt(REQUEST)) {
            assertThat(engine.answer(REQUEST).code()).isEqualTo(200);
        }
        assertThat(engine.isPrompt(MockRequest.get("/nothing"))).isFalse();
    }

    @Test
    void anExpressionThatTookItsTimeWillTakeItAgain() throws IOException {
        MockEngine engine = engine(
                ", seed: [{values: [{}]}]",
                ", shape: {set: {url: '$reduce([1..10000000], function($sum, $each) {$sum + $each})'}}",
                BehaviourOptions.defaults());
        engine.answer(REQUEST);
        assertThat(engine.isPrompt(REQUEST)).isFalse();
    }

    @Test
    void soMayAFile() throws IOException {
        try (FileChangeLog log = FileChangeLog.open(folder.resolve("state"))) {
            MockEngine engine = engine("", "", BehaviourOptions.defaults().withLog(log));
            assertThat(engine.isPrompt(REQUEST)).isFalse();
        }
    }

    @Test
    void whatIsNotDoneTakesNone() throws IOException {
        MockEngine engine = engine(
                "", ", shape: {set: {url: $base}}", BehaviourOptions.defaults().withStateless(true));
        assertThat(engine.isPrompt(REQUEST)).isTrue();
    }
}

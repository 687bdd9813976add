package io.understudy.mock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.mock.behaviour.BehaviourOptions;
import io.understudy.mock.preference.AnswerOptions;
import io.understudy.mock.state.log.file.FileChangeLog;
import io.understudy.routing.Router;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What it takes to answer a request, as far as the engine can tell beforehand. */
class EffortTest {
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
    void anExpressionMayTakeItsTime(String onDocument, String onOperation, boolean lookup) throws IOException {
        MockEngine engine = engine(onDocument, onOperation, BehaviourOptions.defaults());
        assertThat(engine.effort(engine.route(REQUEST)) instanceof Effort.Lookup)
                .isEqualTo(lookup);
    }

    @Test
    void nothingIsComputedForAPathThatNobodyServes() throws IOException {
        MockEngine engine = engine("", ", shape: {set: {url: $base}}", BehaviourOptions.defaults());
        Routing nowhere = engine.route(MockRequest.get("/nothing"));
        assertThat(engine.effort(nowhere)).isInstanceOf(Effort.Unknown.class);
    }

    @Test
    void aComputationNamesItsOperation() throws IOException {
        MockEngine engine = engine("", ", shape: {set: {url: $base}}", BehaviourOptions.defaults());
        RoutedRequest routed = (RoutedRequest) engine.route(REQUEST);
        assertThat(engine.effort(routed)).isEqualTo(new Effort.Computation(routed.operation()));
    }

    @Test
    void soMayAFile() throws IOException {
        try (FileChangeLog log = FileChangeLog.open(folder.resolve("state"))) {
            MockEngine engine = engine("", "", BehaviourOptions.defaults().withLog(log));
            assertThat(engine.effort(engine.route(REQUEST))).isInstanceOf(Effort.Unknown.class);
        }
    }

    @Test
    void whatIsNotDoneTakesNone() throws IOException {
        MockEngine engine = engine(
                "", ", shape: {set: {url: $base}}", BehaviourOptions.defaults().withStateless(true));
        assertThat(engine.effort(engine.route(REQUEST))).isInstanceOf(Effort.Lookup.class);
    }
}

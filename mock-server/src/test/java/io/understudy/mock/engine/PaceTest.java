package io.understudy.mock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.mock.response.AnswerOptions;
import io.understudy.mock.response.PreparedContract;
import io.understudy.routing.Route;
import io.understudy.routing.Router;
import io.understudy.validation.schema.SchemaLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaceTest {
    @TempDir
    private Path folder = Path.of("");

    /** Close to where {@link System#nanoTime} would begin anew. */
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - Pace.LONG);

    private final Pace pace = new Pace(clock::get);
    private List<ServedOperation> operations = List.of();

    @BeforeEach
    void readContract() throws IOException {
        Path file = Files.writeString(folder.resolve("openapi.yaml"), """
                openapi: 3.1.0
                info: {title: Two, version: '1'}
                paths:
                  /a: {get: {responses: {'200': {description: A.}}}}
                  /b: {get: {responses: {'200': {description: B.}}}}
                """);
        Contract contract =
                new ContractReader(ReaderOptions.DEFAULTS).read(file).contract().orElseThrow();
        operations = Router.of(contract).routes().stream().map(PaceTest::served).toList();
    }

    private static ServedOperation served(Route route) {
        SchemaLibrary schemas = new SchemaLibrary(route.contract().documents());
        PreparedContract prepared = new PreparedContract(route.contract(), schemas, AnswerOptions.DEFAULTS, () -> 0);
        return new ServedOperation(route, schemas, prepared, Optional.empty());
    }

    private void call(int operation, long nanoseconds) {
        long began = pace.now();
        clock.addAndGet(nanoseconds);
        pace.tookSince(began, operations.get(operation));
    }

    @Test
    void nobodyKnowsBeforeTheFirstCall() {
        assertThat(operations).noneMatch(pace::isQuick);
    }

    @Test
    void whatTookNoLongerThanItMayIsQuick() {
        call(0, Pace.LONG);
        assertThat(pace.isQuick(operations.get(0))).isTrue();
        assertThat(pace.isQuick(operations.get(1))).isFalse();
    }

    @Test
    void whatWasQuickIsNotOnceItTookLong() {
        call(0, 1);
        call(0, Pace.LONG + 1);
        assertThat(pace.isQuick(operations.get(0))).isFalse();
        call(0, 1);
        assertThat(pace.isQuick(operations.get(0))).isTrue();
    }
}

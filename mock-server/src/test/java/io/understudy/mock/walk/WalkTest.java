package io.understudy.mock.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.mock.behaviour.BehaviourOptions;
import io.understudy.mock.engine.Cors;
import io.understudy.mock.engine.MockEngine;
import io.understudy.mock.preference.AnswerOptions;
import io.understudy.mock.wiremock.MockOptions;
import io.understudy.mock.wiremock.MockServer;
import io.understudy.routing.Mount;
import io.understudy.routing.Router;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of many documents accepts what its contract allows, and answers what its contract promises. */
class WalkTest {
    private static final List<WalkedDocument> WRITTEN = WalkedDocument.written();
    private static final int SEEDS = 3;

    static List<WalkedDocument> documents() {
        return WRITTEN;
    }

    /** Who calls, and what was there before, is not what a walk is about. */
    private static final BehaviourOptions EXAMPLES_ONLY =
            BehaviourOptions.defaults().withStateless(true);

    private static MockEngine engine(WalkedDocument document, AnswerOptions options) {
        return new MockEngine(new Router(List.of(Mount.of(document.contract()))), Cors.OPEN, options, EXAMPLES_ONLY);
    }

    private static void assertFaultless(Walk walk) {
        assertThat(String.join("\n", walk.faults())).isEmpty();
        assertThat(walk.calls()).isPositive();
    }

    @Test
    void theDocumentsAreMany() {
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(28);
        assertThat(documents().stream()
                        .mapToInt(document -> document.contract().operations().size())
                        .sum())
                .isGreaterThan(150);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void examplesAndSamples(WalkedDocument document) {
        MockEngine engine = engine(document, AnswerOptions.DEFAULTS);
        assertFaultless(new Walk("", document.contract(), call -> call.to(engine))
                .everyRequest(SEEDS)
                .everyAnswer("")
                .everyHead());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void madeUpData(WalkedDocument document) {
        MockEngine engine = engine(document, AnswerOptions.DEFAULTS);
        Walk walk = new Walk("", document.contract(), call -> call.to(engine));
        for (int seed = 1; seed <= SEEDS; seed++) {
            walk.everyAnswer(", dynamic=true, seed=" + seed);
        }
        assertFaultless(walk);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void madeUpDataWithoutExamples(WalkedDocument document) {
        AnswerOptions options = new AnswerOptions(true, true, OptionalLong.of(11), true);
        MockEngine engine = engine(document, options);
        assertFaultless(new Walk("", document.contract(), call -> call.to(engine)).everyAnswer(""));
    }

    @Test
    void aLargeDocument(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("large.json"), LargeDocument.text());
        WalkedDocument large = WalkedDocument.read(file);
        assertThat(large.contract().operations()).hasSize(1_200);
        MockEngine engine = engine(large, AnswerOptions.DEFAULTS);
        assertFaultless(new Walk("", large.contract(), call -> call.to(engine))
                .everyRequest(0)
                .everyAnswer(", dynamic=true, seed=5"));
    }

    @Test
    void overASocket() {
        List<Mount> mounts = documents().stream()
                .map(document -> new Mount("/" + document.name(), document.contract()))
                .toList();
        List<String> faults = new ArrayList<>();
        try (MockServer server =
                MockServer.start(MockOptions.of().withContracts(mounts).withBehaviour(EXAMPLES_ONLY))) {
            SocketCaller caller = new SocketCaller(server.baseUrl());
            for (WalkedDocument document : documents()) {
                faults.addAll(new Walk("/" + document.name(), document.contract(), caller::answer)
                        .everyRequest(1)
                        .everyAnswer(", dynamic=true, seed=8")
                        .everyHead()
                        .faults());
            }
        }
        assertThat(String.join("\n", faults)).isEmpty();
    }
}

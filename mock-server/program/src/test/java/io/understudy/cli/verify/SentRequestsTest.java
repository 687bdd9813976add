package io.understudy.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.cli.CommandOutcome;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent: the same every time, and nothing that could change anything when that is not wanted. */
class SentRequestsTest {
    private static final String CONTRACT = "../../openapi/bangwo8/openapi.yaml";

    private static List<String> requests(String... options) throws IOException {
        try (RecordingServer server = new RecordingServer(404, "{}")) {
            String[] arguments = Stream.concat(
                            Stream.of("verify", CONTRACT, "--target", server.url()), Stream.of(options))
                    .toArray(String[]::new);
            CommandOutcome.of(arguments);
            return server.requests();
        }
    }

    @Test
    void twoRunsWithOneSeedSendTheSameRequests() throws IOException {
        assertThat(requests("--seed", "7")).hasSizeGreaterThan(300).isEqualTo(requests("--seed", "7"));
    }

    @Test
    void anotherSeedSendsOtherRequests() throws IOException {
        assertThat(requests("--seed", "7")).isNotEqualTo(requests("--seed", "8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mock", "live"})
    void aReadOnlyRunSendsNothingThatCouldChangeAnything(String side) throws IOException {
        List<String> sent = requests("--read-only", "--side", side);
        assertThat(sent).hasSizeGreaterThan(100).allMatch(request -> request.matches("(?s)(GET|HEAD|OPTIONS) .*"));
    }

    @Test
    void withoutReadOnlyOnThisMachineThereAreWrites() throws IOException {
        assertThat(requests()).anyMatch(request -> request.startsWith("POST "));
    }

    @Test
    void asManyCasesAsAreWantedAtMost() throws IOException {
        assertThat(requests("--max-cases", "5", "--read-only", "--only", "getKnowledge/example/*"))
                .hasSize(5);
    }

    @Test
    void onlyTheOperationsThatAreWanted() throws IOException {
        assertThat(requests("--only", "listTickets", "--skip", "listTickets/negative/*"))
                .isNotEmpty()
                .allMatch(request -> request.matches("(?s)[A-Z]+ /api/v1/tickets\\.json.*"));
    }

    @Test
    void onlyAMockIsAskedForAnswers() throws IOException {
        assertThat(requests("--side", "live", "--read-only")).noneMatch(request -> request.contains("Prefer="));
        assertThat(requests("--side", "mock", "--read-only"))
                .anyMatch(request -> request.contains("Prefer=[code=404]"));
    }
}

package io.understudy.contracttests;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.client.bangwo8.Knowledge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the two READMEs at the top show is what happens. */
class FrontDoorTest {
    private static final Pattern CALL =
            Pattern.compile("(?m)^\\$ curl (.*?)'?http://127\\.0\\.0\\.1:4010([^\\s']+)'?\n(.*)$");
    private static final Pattern PREFERENCE = Pattern.compile("-H 'Prefer: ([^']+)'");
    private static final Pattern CREDENTIALS = Pattern.compile("-u (\\S+?):(\\S+)");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMPILED = Pattern.compile("( +)// snippet\n(.*?) +// end\n", Pattern.DOTALL);
    private static final String PLACE = "URI.create(\"http://127.0.0.1:4010\")";

    @RegisterExtension
    static final BundledMock MOCK = new BundledMock();

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    @DisplayName("K13, K21: the transcript of curl")
    void theTranscript(String readme) throws IOException {
        List<MatchResult> calls = CALL.matcher(read(readme)).results().toList();
        assertThat(calls).hasSize(2);
        for (MatchResult call : calls) {
            assertThat(answer(call.group(1), call.group(2))).isEqualTo(call.group(3));
        }
    }

    private static String answer(String options, String target) {
        RequestSpecification request = given().baseUri(MOCK.baseUrl()).urlEncodingEnabled(false);
        CREDENTIALS
                .matcher(options)
                .results()
                .forEach(found -> request.auth().preemptive().basic(found.group(1), found.group(2)));
        PREFERENCE.matcher(options).results().forEach(found -> request.header("Prefer", found.group(1)));
        String answer = new String(request.get(target).asByteArray(), StandardCharsets.UTF_8);
        return answer.replace(MOCK.baseUrl(), "http://127.0.0.1:4010");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    @DisplayName("The Java snippet is the one that is compiled and run here")
    void theSnippet(String readme) throws IOException {
        String source = Files.readString(Path.of("src/test/java/io/understudy/contracttests/FrontDoorTest.java"));
        MatchResult compiled = COMPILED.matcher(source).results().findFirst().orElseThrow();
        MatchResult printed = JAVA.matcher(read(readme)).results().findFirst().orElseThrow();
        assertThat(printed.group(1))
                .isEqualTo(compiled.group(2)
                        .replaceAll("(?m)^" + compiled.group(1), "")
                        .replace("URI.create(MOCK.baseUrl())", PLACE));
    }

    @Test
    @DisplayName("K08, K12: the Java snippet prints the ten questions of the category, the newest first")
    void theSnippetRuns() {
        String questions = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> "常见问题" + (11 - i) + "\n")
                .collect(Collectors.joining());
        assertThat(printed(FrontDoorTest::run)).isEqualTo(questions);
    }

    private static void run() {
        // snippet
        URI mock = URI.create(MOCK.baseUrl());
        try (Bangwo8 bangwo8 =
                Bangwo8.builder().account("agent", "agent-pass").baseUrl(mock).build()) {
            bangwo8.knowledge().list(q -> q.category(123).newestFirst()).stream()
                    .limit(100)
                    .map(Knowledge::question)
                    .forEach(System.out::println);
        }
        // end
    }

    @Test
    @DisplayName("Both languages show the same commands and the same transcript")
    void bothLanguagesAgree() throws IOException {
        for (Pattern block : List.of(COMMANDS, CALL, JAVA)) {
            assertThat(all(block, read("README.zh-CN.md"))).isNotEmpty().isEqualTo(all(block, read("README.md")));
        }
    }

    private static List<String> all(Pattern block, String text) {
        return block.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String read(String readme) throws IOException {
        return Files.readString(Path.of("..", readme));
    }

    private static String printed(Runnable printing) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            printing.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}

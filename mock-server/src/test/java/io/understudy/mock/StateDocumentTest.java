package io.understudy.mock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.understudy.declaration.Declaration;
import io.understudy.mock.wiremock.MockOptions;
import io.understudy.mock.wiremock.MockServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/state.md says is so. */
class StateDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/state.md");
    private static final Pattern CONTRACT =
            Pattern.compile("<!-- contract: (\\S+) -->\n```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SESSION = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theExampleAnswersAsItSays() throws Exception {
        String document = Files.readString(DOCUMENT);
        Matcher contract = CONTRACT.matcher(document);
        assertThat(contract.find()).isTrue();
        assertThat(contract.group(2).lines().count()).isLessThanOrEqualTo(36);
        Path file = Files.writeString(folder.resolve(contract.group(1)), contract.group(2));
        Matcher session = SESSION.matcher(document);
        assertThat(session.find()).isTrue();
        try (MockServer mock = MockServer.start(MockOptions.read(file))) {
            String transcript = "";
            for (String line : session.group(1).lines().toList()) {
                if (line.startsWith("$ curl ")) {
                    String answer = curl(line.substring("$ curl ".length()), mock.baseUrl());
                    transcript += line + "\n" + (answer.isEmpty() ? "" : answer + "\n");
                }
            }
            assertThat(transcript).isEqualTo(session.group(1));
        }
    }

    /** A call as curl makes it with the options that the document uses. */
    private static String curl(String arguments, String baseUrl) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        WORD.matcher(arguments)
                .results()
                .forEach(word -> words.add(word.group(1) == null ? word.group(2) : word.group(1)));
        HttpRequest.Builder request = HttpRequest.newBuilder();
        for (int i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-H" ->
                    request.header(
                            words.get(++i).split(": ", 2)[0], words.get(i).split(": ", 2)[1]);
                case "-d" -> request.POST(BodyPublishers.ofString(words.get(++i)));
                case "-X" -> request.method(words.get(++i), BodyPublishers.noBody());
                default -> request.uri(URI.create(words.get(i).replace("http://127.0.0.1:4010", baseUrl)));
            }
        }
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .body();
    }

    @Test
    void everyKeywordOfTheSchemaIsExplained() throws IOException {
        JsonNode schema;
        try (var text = Declaration.class.getResourceAsStream("x-mock.schema.json")) {
            schema = new JsonMapper().readTree(text);
        }
        Set<String> keywords = new TreeSet<>();
        collect(schema, keywords);
        assertThat(keywords).contains("otherMethods", "atMost", "beyond", "times");
        String document = Files.readString(DOCUMENT);
        assertThat(keywords).allSatisfy(keyword -> assertThat(document).contains("`" + keyword + "`"));
    }

    @Test
    void theSchemaForEditorsJudgesWhatADocumentDeclares() throws IOException {
        URI address = Path.of("../openapi/src/main/resources/io/understudy/declaration/openapi-x-mock.schema.json")
                .toUri();
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(address);
        String tasks = Files.readString(Path.of("src/test/resources/state/openapi.yaml"));
        assertThat(schema.validate(tasks, InputFormat.YAML)).isEmpty();
        String misspelt = tasks.replace("    update: {collection: tasks", "    update: {colection: tasks");
        assertThat(schema.validate(misspelt, InputFormat.YAML))
                .extracting(message -> message.getInstanceLocation().toString())
                .contains("$.paths./tasks/{id}.patch.x-mock.update");
    }

    /** The names of all properties that some schema declares. */
    private static void collect(JsonNode schema, Set<String> keywords) {
        if (schema.path("type").asText().equals("object")) {
            schema.path("properties").fieldNames().forEachRemaining(keywords::add);
        }
        schema.forEach(member -> collect(member, keywords));
    }
}

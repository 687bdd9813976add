package io.understudy.mock.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A contract about notes of 100 letters, which a mock remembers or does not. */
public final class Notes {
    private static final int PAGE = 20;

    /** What a page of the list is asked for with. */
    public static final String LIST_TARGET = "/notes?page=3&size=" + PAGE;

    /** Where a note is sent. */
    public static final String POST_TARGET = "/notes";

    private static final String TEXT = "x".repeat(100);
    private static final String LIST = """
                  x-mock:
                    list:
                      collection: notes
                      into: /notes
                      page: {number: {parameter: page}, size: {parameter: size, default: 20}, count: /count}
            """;

    private Notes() {}

    /**
     * A page of the list.
     *
     * @param folder where the contract is written
     * @param remembered how many notes there are; 0 for an example instead
     */
    static Workload list(Path folder, int remembered) throws IOException {
        Call call = call();
        return new Workload(List.of(written(folder, remembered)), call, call, List.of());
    }

    /** A new note. */
    static Workload create(Path folder, int remembered) throws IOException {
        Call post = Call.post(
                POST_TARGET,
                note(),
                201,
                note -> note.path("text").asText().equals(TEXT)
                        && note.path("id").asInt() > remembered);
        return new Workload(List.of(written(folder, remembered)), call(), post, List.of());
    }

    private static Call call() {
        return Call.get(LIST_TARGET, Map.of(), 200, Notes::isPage);
    }

    private static boolean isPage(JsonNode answer) {
        return answer.path("notes").size() == PAGE && answer.path("count").asInt() > 0;
    }

    private static Path written(Path folder, int remembered) throws IOException {
        return Files.writeString(folder.resolve("notes-" + remembered + ".yaml"), document(remembered));
    }

    /** A note to add, as JSON. */
    public static String note() {
        return "{\"text\":\"" + TEXT + "\"}";
    }

    /**
     * The contract, as YAML.
     *
     * @param remembered how many notes there are; 0 for an example instead
     */
    public static String document(int remembered) {
        String examples = IntStream.rangeClosed(1, PAGE)
                .mapToObj(id -> "{id: %d, text: %s}".formatted(id, TEXT))
                .collect(Collectors.joining(", ", "[", "]"));
        return """
                openapi: 3.1.0
                info: {title: Notes, version: '1'}
                %spaths:
                  /notes:
                    get:
                %s      parameters:
                        - {name: page, in: query, schema: {type: integer}}
                        - {name: size, in: query, schema: {type: integer}}
                      responses:
                        '200':
                          description: Notes.
                          content:
                            application/json:
                              schema:
                                type: object
                                required: [notes, count]
                                properties:
                                  count: {type: integer}
                                  notes: {type: array, items: {type: object, required: [id, text]}}
                              example: {notes: %s, count: 1000}
                    post:
                %s      requestBody:
                        required: true
                        content: {application/json: {schema: {type: object, required: [text], properties: {text: {type: string}}}}}
                      responses:
                        '201':
                          description: Added.
                          content: {application/json: {schema: {type: object, required: [id, text]}, example: {id: 1, text: %s}}}
                """.formatted(
                        remembered == 0 ? "" : collection(remembered),
                        remembered == 0 ? "" : LIST,
                        examples,
                        remembered == 0 ? "" : "      x-mock: {create: {collection: notes}}\n",
                        TEXT);
    }

    private static String collection(int remembered) {
        return """
                x-mock:
                  collections:
                    notes:
                      key: id
                      seed: [{values: [{text: %s}], times: %d}]
                      fields: {id: {sequence: {start: 1}}}
                """.formatted(TEXT, remembered);
    }
}

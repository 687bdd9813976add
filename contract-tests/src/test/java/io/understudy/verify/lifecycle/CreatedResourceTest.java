package io.understudy.verify.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.verify.message.Field;
import io.understudy.verify.message.Payload;
import io.understudy.verify.message.Reply.Answered;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the key of what was created is looked for. */
class CreatedResourceTest {
    private static Optional<CreatedResource> created(String pointer, String json) {
        return CreatedResource.of(new Answered(201, List.of(), Payload.of(json)), new KeySource(pointer, "book"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | {\"id\":7,\"book\":9} | 9 | book | true",
                "'' | {\"data\":{\"id\":7}} | 7 | id | true",
                "'' | {\"data\":{\"ID\":\"a\"}} | a | ID | true",
                "'' | {\"kId\":8,\"title\":\"x\"} | 8 | kId | false",
                "/a/key | {\"id\":7,\"a\":{\"key\":\"k\"}} | k | key | true",
            })
    void whereTheKeyIs(String pointer, String json, String id, String name, boolean certain) {
        assertThat(created(pointer, json)).hasValueSatisfying(created -> {
            assertThat(created.id().asText()).isEqualTo(id);
            assertThat(created.name()).isEqualTo(name);
            assertThat(created.certain()).isEqualTo(certain);
        });
    }

    @Test
    void inTheAddress() {
        Answered answer = new Answered(201, List.of(new Field("Location", "/v1/books/12.json?x=1")), Payload.EMPTY);
        assertThat(CreatedResource.of(answer, new KeySource("", "book")))
                .hasValueSatisfying(created -> assertThat(created.id().asText()).isEqualTo("12"));
    }

    @Test
    void nowhere() {
        assertThat(created("", "{\"title\":\"x\",\"id\":\"\"}")).isEmpty();
        assertThat(created("/a/key", "{\"id\":7}")).isEmpty();
    }

    @Test
    void isFoundAgainByTheNameOfItsKeyOnly() {
        CreatedResource created = created("", "{\"id\":2,\"pages\":2}").orElseThrow();
        Answered list = new Answered(200, List.of(), Payload.of("{\"books\":[{\"id\":1,\"pages\":2},{\"id\":\"2\"}]}"));
        assertThat(created.within(CreatedResource.body(list))).hasToString("{\"id\":\"2\"}");
        Answered other = new Answered(200, List.of(), Payload.of("{\"books\":[{\"id\":1,\"pages\":2}]}"));
        assertThat(created.isIn(CreatedResource.body(other))).isFalse();
    }
}

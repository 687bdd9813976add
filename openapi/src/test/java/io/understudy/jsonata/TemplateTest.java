package io.understudy.jsonata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain                     | plain",
                "There is no task {id}!    | There is no task 7!",
                "{id}{id}                  | 77",
                "{{id}                     | {id}",
                "a } b                     | a } b",
                "{nothing}.                | .",
                "{note}.                   | .",
                "{{'a': id}.a}             | {'a': id}.a}",
                "{ {'a': id}.a }           | 7",
                "{ id & '}' }              | 7}",
                "{ id & \"\\\"}\" }          | 7\"}",
                "租户“{name}”不存在          | 租户“甲”不存在",
                "{$}                       | {\"id\":7,\"name\":\"甲\",\"note\":null}",
            })
    void putsValuesIn(String source, String expected) {
        Names names = new Names(JsonNodeFactory.instance
                .objectNode()
                .put("id", 7)
                .put("name", "甲")
                .putNull("note"));
        assertThat(Template.of(source.strip()).fill(names)).isEqualTo(expected);
    }

    @Test
    void namesWhatItUses() {
        assertThat(Template.of("{$base}/tasks/{$entry.id}").names()).containsExactly("base", "entry");
    }

    @Test
    void aBraceMustBeClosed() {
        assertThatThrownBy(() -> Template.of("ab {id"))
                .isInstanceOf(InvalidExpressionException.class)
                .hasMessage("the brace at position 4 is not closed");
    }
}

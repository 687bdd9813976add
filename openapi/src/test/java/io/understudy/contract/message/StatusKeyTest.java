package io.understudy.contract.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key of responses is a code, a range or the default, and is written as it was read. */
class StatusKeyTest {
    @ParameterizedTest
    @ValueSource(strings = {"100", "200", "599", "1XX", "5XX", "default"})
    void keys(String key) {
        assertThat(StatusKey.parse(key))
                .hasValueSatisfying(parsed -> assertThat(parsed).hasToString(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4xx", "4Xx"})
    void theCaseOfARangeDoesNotMatter(String key) {
        assertThat(StatusKey.parse(key)).hasValue(new StatusKey.Range(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "99",
                "099",
                "600",
                "2000",
                "6XX",
                "0XX",
                "XXX",
                "20X",
                "2X0",
                "ok",
                "Default",
                " 200",
                "\u0662\u0660\u0660",
                "2\u0660\u0660",
                "-20",
                "+20"
            })
    void anythingElseIsNone(String key) {
        assertThat(StatusKey.parse(key)).isEmpty();
    }
}

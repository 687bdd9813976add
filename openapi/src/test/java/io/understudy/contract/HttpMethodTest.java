package io.understudy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods are told apart by case, as HTTP does. */
class HttpMethodTest {
    @ParameterizedTest
    @EnumSource
    void aMethodIsFoundByItsName(HttpMethod method) {
        assertThat(HttpMethod.of(method.name())).hasValue(method);
        assertThat(HttpMethod.of(method.key())).isEmpty();
        assertThat(method.key()).isEqualToIgnoringCase(method.name()).isLowerCase();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CONNECT", "Get", "GET ", "PROPFIND"})
    void othersAreNone(String method) {
        assertThat(HttpMethod.of(method)).isEmpty();
    }
}

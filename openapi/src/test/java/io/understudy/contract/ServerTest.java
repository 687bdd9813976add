package io.understudy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The base path of a server is what every path is appended to. */
class ServerTest {
    @ParameterizedTest
    @CsvSource({
        "/, ''",
        "'', ''",
        "https://example.com, ''",
        "https://example.com/, ''",
        "https://example.com/api/v1/, /api/v1",
        "//example.com/api, /api",
        "/api, /api",
        "api/v1, /api/v1",
        "./, /.",
        "https://example.com/a%20b, /a%20b",
        "https://example.com/api?x=1#y, /api",
        "https://{host}/api, ''",
        "not an address, ''",
        "mailto:a@example.com, ''"
    })
    void basePath(String url, String basePath) {
        assertThat(new Server(url, "").basePath()).isEqualTo(basePath);
    }
}

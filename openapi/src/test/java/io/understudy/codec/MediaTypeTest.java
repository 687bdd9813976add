package io.understudy.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeTest {

    private static MediaType mediaType(String text) {
        return MediaType.parse(text).orElseThrow();
    }

    @Test
    void namesAreLowerCaseAndParametersUnquoted() {
        assertThat(mediaType(" Text/Plain ; Charset=\"U\\TF-8\";format=Flowed; "))
                .isEqualTo(new MediaType("text", "plain", Map.of("charset", "UTF-8", "format", "Flowed")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "json", "text/", "/plain", "text/plain; charset", "text/plain charset=a", "a/b/c", "a b/c"})
    void whatIsNoMediaTypeIsNone(String text) {
        assertThat(MediaType.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, text/plain, true",
        "text/*, text/plain, true",
        "text/*, image/png, false",
        "text/plain, text/plain;charset=utf-8, true",
        "text/plain;charset=UTF-8, text/plain;charset=utf-8, true",
        "text/plain;charset=utf-8, text/plain, true",
        "text/plain;charset=gbk, text/plain, false",
        "application/*+json, application/problem+json, true",
        "application/*+json, application/json, false",
        "text/plain, text/*, false",
    })
    void aRangeCoversWhatItMeans(String range, String other, boolean covers) {
        assertThat(mediaType(range).covers(mediaType(other))).isEqualTo(covers);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, true",
        "application/problem+json, true",
        "text/json, true",
        "application/jsonl, false"
    })
    void jsonIsToldByItsName(String text, boolean json) {
        assertThat(mediaType(text).isJson()).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, application/json",
        "application/*, application/json",
        "text/*, text/plain",
        "image/*, image/png",
        "chemical/*, chemical/octet-stream",
        "application/*+xml, application/x+xml",
        "*/*+json, application/x+json",
        "text/csv, text/csv",
    })
    void aRangeHasOneThatStandsForIt(String range, String concrete) {
        assertThat(mediaType(range).concrete().essence()).isEqualTo(concrete);
        assertThat(mediaType(range).covers(mediaType(concrete))).isTrue();
    }
}

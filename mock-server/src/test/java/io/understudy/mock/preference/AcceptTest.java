package io.understudy.mock.preference;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.codec.MediaType;
import io.understudy.mock.preference.Accept.Match;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

    private static String best(String accept, String... offers) {
        List<MediaType> types = Stream.of(offers)
                .map(MediaType::parse)
                .map(type -> type.orElseThrow())
                .toList();
        return Accept.of(List.of(accept))
                .best(types)
                .map(Match::offer)
                .map(i -> offers[i])
                .orElse("none");
    }

    @Test
    void severalHeadersAreOneList() {
        Accept accept = Accept.of(List.of("text/html;q=0.5", "a/b, c/d"));
        assertThat(accept.text()).isEqualTo("text/html;q=0.5, a/b, c/d");
        assertThat(accept.ranges()).hasSize(3);
    }

    @Test
    void aCommaInQuotesSeparatesNothing() {
        assertThat(best("a/b;x=\"1,2\"", "a/b", "a/b;x=\"1,2\"")).isEqualTo("a/b;x=\"1,2\"");
    }

    @Test
    void anUnclosedQuoteIsLeftOut() {
        assertThat(Accept.of(List.of("a/b;x=\"1, c/d")).isSilent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a/b;q=0.1, c/d;q=0.2 | c/d",
                "a/b;q=.1, c/d;q=0.05 | a/b",
                "a/b;q=0.9, c/d;q=1.000 | c/d",
                "a/b;q=5, c/d;q=0.5 | a/b",
                "a/b;q=much, c/d;q=0.5 | a/b",
                "a/b;q=0, */*;q=0.1 | c/d",
                "a/b;q=0, c/d;q=0 | none",
                "*/*;q=0 | none",
                "c/*, */* | c/d",
            })
    void theBestIsChosen(String accept, String expected) {
        assertThat(best(accept, "a/b", "c/d")).isEqualTo(expected);
    }

    @Test
    void equallyWelcomeOffersGoByTheirOrder() {
        assertThat(best("*/*", "a/b", "c/d")).isEqualTo("a/b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a/b | a/b",
                "a/* | a/b",
                "a/b; x=y | a/b",
                "c/d, a/b;q=0.1 | a/b",
                "a/*;q=0.1 | a/b",
                "*/* | */*",
                "c/d | */*",
                "a/b;q=0, c/d | */*",
                "c/*;q=0, c/d;q=0, e/f | */*",
                "c/d;q=0 | none",
                "a/b;q=0 | none",
            })
    void aTypeOnOfferIsBeforeWhatARangeOnOfferIsNarrowedTo(String accept, String expected) {
        assertThat(best(accept, "*/*", "a/b")).isEqualTo(expected);
    }

    @Test
    void withoutAHeaderTheCallerIsSilent() {
        assertThat(Accept.of(List.of()).isSilent()).isTrue();
    }

    @Test
    void aRangeOnOfferIsNotNarrowedToWhatItDoesNotCover() {
        assertThat(best("text/html", "image/*")).isEqualTo("none");
        assertThat(best("text/html, image/png;q=0.1", "image/*")).isEqualTo("image/*");
    }
}

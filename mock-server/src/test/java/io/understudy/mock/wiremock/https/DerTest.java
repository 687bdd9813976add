package io.understudy.mock.wiremock.https;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Against the examples of ITU-T X.690 and RFC 5280. */
class DerTest {
    private static String hex(byte[] value) {
        return HexFormat.of().formatHex(value);
    }

    @Test
    void integersAreSignedAndAsShortAsCanBe() {
        assertThat(hex(Der.integer(BigInteger.ZERO))).isEqualTo("020100");
        assertThat(hex(Der.integer(BigInteger.valueOf(127)))).isEqualTo("02017f");
        assertThat(hex(Der.integer(BigInteger.valueOf(128)))).isEqualTo("02020080");
    }

    @Test
    void identifiersHaveTheirFirstTwoArcsInOneOctet() {
        // commonName, and the arcs of more than seven bits of RSA Data Security.
        assertThat(hex(Der.identifier("2.5.4.3"))).isEqualTo("0603550403");
        assertThat(hex(Der.identifier("1.2.840.113549"))).isEqualTo("06062a864886f70d");
    }

    @Test
    void lengthsOf128AndMoreAreCountedThemselves() {
        assertThat(hex(Der.octets(new byte[127]))).startsWith("047f00");
        assertThat(hex(Der.octets(new byte[128]))).startsWith("04818000");
        assertThat(hex(Der.octets(new byte[256]))).startsWith("0482010000");
    }

    @Test
    void timesHaveTwoDigitsForTheYearBefore2050() {
        assertThat(new String(Der.time(Instant.parse("2049-12-31T23:59:59Z")), StandardCharsets.US_ASCII))
                .isEqualTo("\u0017\r491231235959Z");
        assertThat(new String(Der.time(Instant.parse("2050-01-01T00:00:00Z")), StandardCharsets.US_ASCII))
                .isEqualTo("\u0018\u000f20500101000000Z");
    }

    @Test
    void compositesHoldTheirMembers() {
        assertThat(hex(Der.sequence(Der.set(Der.text("a")), Der.bits(new byte[] {1}))))
                .isEqualTo("3009" + "3103" + "0c0161" + "03020001");
        assertThat(hex(Der.explicit(3, Der.octets(new byte[] {7})))).isEqualTo("a303" + "040107");
        assertThat(hex(Der.implicit(2, new byte[] {'x'}))).isEqualTo("820178");
    }
}

package io.understudy.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Right and wrong values of each format, from the RFC that the format goes by. */
final class FormatsTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                // RFC 3339, section 5.6.
                "date 2024-02-29 true",
                "date 2023-02-29 false",
                "date 2024-13-01 false",
                "date 2024-1-01 false",
                "date 20240101 false",
                "date ২০২৪-01-01 false",
                "time 12:00:00Z true",
                "time 12:00:00.123456789012+08:00 true",
                "time 12:00:00 false",
                "time 24:00:00Z false",
                "time 23:59:60Z true",
                "time 22:59:60Z false",
                "time 01:29:60+01:30 true",
                "time 12:00:00+24:00 false",
                "date-time 2024-01-01T00:00:00Z true",
                "date-time 2024-01-01t00:00:00z true",
                "date-time 2024-01-01T00:00:00.1234567890123+08:00 true",
                "date-time 1998-12-31T15:59:60.123-08:00 true",
                "date-time 2024-01-01T00:00:00 false",
                "date-time 2024-01-01T00:00:00.Z false",
                "date-time `2024-01-01 00:00:00` false",
                "date-time 2024-01-01T00:00:00+0800 false",
                "date-time 2023-02-29T00:00:00Z false",
                // RFC 3339, appendix A.
                "duration P4Y true",
                "duration P1Y2M3DT4H5M6S true",
                "duration P2W true",
                "duration PT36H true",
                "duration P false",
                "duration PT false",
                "duration P1Y2W false",
                "duration P2D1Y false",
                "duration P1D2H false",
                "duration P1Y2D false",
                "duration PT1H2S false",
                "duration PT0.5S false",
                "duration 4Y false",
                // RFC 5321, section 4.1.2.
                "email jane@acme.test true",
                "email x@company.internal true",
                "email user@host.example true",
                "email joe+tag@sub.example.com true",
                "email root@localhost true",
                "email `\"joe bloggs\"@example.com` true",
                "email `\"joe@bloggs\"@example.com` true",
                "email joe@[127.0.0.1] true",
                "email joe@[IPv6:::1] true",
                "email te.st~!#$%&@example.com true",
                "email jane.acme.test false",
                "email @acme.test false",
                "email jane@ false",
                "email .jane@acme.test false",
                "email jane.@acme.test false",
                "email ja..ne@acme.test false",
                "email a@b@c.test false",
                "email joe@-acme.test false",
                "email joe@[300.0.0.1] false",
                "email `joe bloggs@example.com` false",
                "email 李@acme.test false",
                // RFC 6531, section 3.3.
                "idn-email 李@acme.test true",
                "idn-email 실례@실례.테스트 true",
                "idn-email 李 false",
                // RFC 1123, section 2.1; RFC 5890, section 2.3.1.
                "hostname www.example.com true",
                "hostname localhost true",
                "hostname 3com.test true",
                "hostname xn--4gbwdl.xn--wgbh1c true",
                "hostname -a.test false",
                "hostname a-.test false",
                "hostname a_b.test false",
                "hostname a..b false",
                "hostname .a false",
                "hostname 例え.テスト false",
                "hostname aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.test true",
                "hostname aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.test false",
                // RFC 5892, section 2 and appendix A.
                "idn-hostname 例え.テスト true",
                "idn-hostname bücher.example true",
                "idn-hostname 실례。테스트 true",
                "idn-hostname l·l.test true",
                "idn-hostname a·l.test false",
                "idn-hostname 〮한국.test false",
                "idn-hostname bü--cd.test false",
                // RFC 2673, section 3.2; RFC 4291, section 2.2.
                "ipv4 127.0.0.1 true",
                "ipv4 256.0.0.1 false",
                "ipv4 127.0.0 false",
                "ipv4 127.0.0.01 false",
                "ipv4 127.0.0.1/8 false",
                "ipv6 ::1 true",
                "ipv6 :: true",
                "ipv6 2001:db8::8a2e:370:7334 true",
                "ipv6 ::ffff:192.0.2.1 true",
                "ipv6 1:2:3:4:5:6:7:8 true",
                "ipv6 1:2:3:4:5:6:7 false",
                "ipv6 1::2::3 false",
                "ipv6 12345::1 false",
                "ipv6 ::g false",
                "ipv6 fe80::1%eth0 false",
                "ipv6 ::1/64 false",
                // RFC 3986, section 3 and 4.1.
                "uri https://a.test/b?c=d#e true",
                "uri urn:isbn:0451450523 true",
                "uri mailto:jane@acme.test true",
                "uri https://[2001:db8::1]:8080/ true",
                "uri https://jane:secret@a.test/ true",
                "uri https://a.test/%20 true",
                "uri https://a.test/%2 false",
                "uri https://a.test:port/ false",
                "uri https://[::1 false",
                "uri /relative false",
                "uri //a.test/b false",
                "uri `https://a.test/a b` false",
                "uri https://a.test/{id} false",
                "uri https://a.test/é false",
                "uri 1a://b false",
                "uri-reference /relative?x#y true",
                "uri-reference #part true",
                "uri-reference ../up true",
                "uri-reference a\\b false",
                "uri-reference #a#b false",
                // RFC 3987, section 2.2.
                "iri https://é.test/知?x=é#è true",
                "iri /知 false",
                "iri-reference /知 true",
                "iri-reference /知<> false",
                // RFC 6570, section 2.
                "uri-template /users/{id}{?page,size*} true",
                "uri-template {+path:3}/x true",
                "uri-template /users/{id false",
                "uri-template /users/id} false",
                "uri-template {} false",
                // RFC 4122, section 3.
                "uuid 2eb8aa08-aa98-11ea-b4aa-73b441d16380 true",
                "uuid 2EB8AA08-AA98-11EA-B4AA-73B441D16380 true",
                "uuid 00000000-0000-0000-0000-000000000000 true",
                "uuid 2eb8aa08aa9811eab4aa73b441d16380 false",
                "uuid 2eb8aa08-aa98-11ea-b4aa-73b441d1638g false",
                "uuid {2eb8aa08-aa98-11ea-b4aa-73b441d16380} false",
                // RFC 6901, section 3; draft-bhutton-relative-json-pointer-00.
                "json-pointer /a~1b/0/~0 true",
                "json-pointer a false",
                "json-pointer /a~2 false",
                "json-pointer /~ false",
                "json-pointer #/a false",
                "relative-json-pointer 0 true",
                "relative-json-pointer 1/a/b true",
                "relative-json-pointer 2# true",
                "relative-json-pointer /a false",
                "relative-json-pointer 01/a false",
                "relative-json-pointer -1 false",
                "relative-json-pointer 0## false",
                // ECMA-262 with the u flag.
                "regex ^[a-z]+(?<n>x)\\k<n>$ true",
                "regex ^(abc] false",
                "regex \\a false",
                // RFC 4648, section 4.
                "byte SGVsbG8= true",
                "byte SGVsbG8 true",
                "byte SGVs*G8= false",
                "byte SGVsbG8== false",
            })
    void texts(String format, String text, boolean fits) {
        assertThat(format(format).fits(JsonNodeFactory.instance.textNode(text))).isEqualTo(fits);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "int32,2147483647,true",
        "int32,-2147483648,true",
        "int32,2147483648,false",
        "int32,-2147483649,false",
        "int64,9223372036854775807,true",
        "int64,9223372036854775808,false",
        "int64,-9223372036854775808,true",
        "int64,-9223372036854775809,false",
        "float,3.4e38,true",
        "float,3.5e38,false",
        "double,1.7e308,true",
        "double,1.8e308,false",
    })
    void numbers(String format, String number, boolean fits) {
        JsonNode value = JsonNodeFactory.instance.numberNode(new BigDecimal(number));

        assertThat(format(format).fits(value)).isEqualTo(fits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date",
                "time",
                "date-time",
                "duration",
                "email",
                "idn-email",
                "hostname",
                "idn-hostname",
                "ipv4",
                "ipv6",
                "uri",
                "uri-reference",
                "iri",
                "iri-reference",
                "uri-template",
                "uuid",
                "json-pointer",
                "relative-json-pointer",
                "regex",
                "byte"
            })
    void aFormatOfTextsSaysNothingOfOtherValues(String name) {
        JsonNodeFactory values = JsonNodeFactory.instance;

        assertThat(List.of(values.nullNode(), values.numberNode(1), values.booleanNode(true), values.objectNode()))
                .allMatch(format(name)::fits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"int32", "int64", "float", "double"})
    void aFormatOfNumbersSaysNothingOfTexts(String name) {
        assertThat(format(name).fits(JsonNodeFactory.instance.textNode("text"))).isTrue();
    }

    @Test
    void aNameThatNobodyDefinedIsNotJudged() {
        assertThat(Formats.named("phone")).isEmpty();
    }

    private static Format format(String name) {
        return Formats.named(name).orElseThrow();
    }
}

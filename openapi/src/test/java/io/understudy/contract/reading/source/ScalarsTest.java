package io.understudy.contract.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and numbers mean in the tree what they say in the text. */
class ScalarsTest {
    private static final Limits LIMITS = new Limits(1 << 20, 1000, 100);

    private static JsonNode parse(String name, String text) throws UnusableSourceException {
        return SourceDocument.parse(name, text.getBytes(StandardCharsets.UTF_8), LIMITS)
                .root();
    }

    private static JsonNode yaml(String word) throws UnusableSourceException {
        return parse("a.yaml", "a: " + word + "\n").path("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "no",
                "on",
                "off",
                "y",
                "n",
                "Yes",
                "NO",
                "On",
                "OFF",
                "tRue",
                "nULL",
                "007",
                "-01",
                "0o17",
                "0x1F",
                "0b1",
                "1_000",
                "+1",
                ".5",
                "1.",
                "1.e3",
                ".inf",
                "-.Inf",
                ".nan",
                "NaN",
                "Infinity",
                "2020-01-01",
                "2001-12-14t21:59:43.10-05:00",
                "12:30:45",
                "1:20",
                "1.2.3",
                "1e",
                "1e1234567890",
                "0x",
                "=",
                "\u0661"
            })
    void wordsThatOnlyOtherEditionsOfYamlConvertAreTexts(String word) throws UnusableSourceException {
        assertThat(yaml(word).isTextual()).isTrue();
        assertThat(yaml(word).textValue()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"true,true", "True,true", "TRUE,true", "false,false", "False,false", "FALSE,false"})
    void booleansAreThoseOfTheCoreSchema(String word, boolean value) throws UnusableSourceException {
        assertThat(yaml(word).isBoolean()).isTrue();
        assertThat(yaml(word).booleanValue()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "Null", "NULL", "~", ""})
    void nothingIsNull(String word) throws UnusableSourceException {
        assertThat(yaml(word).isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'%s'", "\"%s\"", "!!str %s", "|-\n  %s", ">-\n  %s"})
    void quotesBlocksAndTheTagMakeTexts(String notation) throws UnusableSourceException {
        for (String word : new String[] {"null", "true", "1.10", "12"}) {
            assertThat(yaml(String.format(notation, word)).textValue()).isEqualTo(word);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "7",
                "-7",
                "999999999",
                "2147483647",
                "2147483648",
                "-2147483648",
                "9223372036854775807",
                "9223372036854775808",
                "123456789012345678901234567890",
                "-123456789012345678901234567890"
            })
    void integersAreExactInBothNotations(String digits) throws UnusableSourceException {
        for (JsonNode number : new JsonNode[] {yaml(digits), parse("a.json", digits)}) {
            assertThat(number.isIntegralNumber()).isTrue();
            assertThat(number.bigIntegerValue()).isEqualTo(new BigInteger(digits));
            assertThat(number).hasToString(digits);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.10",
                "1.0",
                "0.1",
                "-0.50",
                "3.14159265358979323846264338327950288",
                "1e3",
                "1E400",
                "2.50e-10",
                "0.0",
                "1e999999999"
            })
    void decimalsKeepEveryDigitInBothNotations(String digits) throws UnusableSourceException {
        for (JsonNode number : new JsonNode[] {yaml(digits), parse("a.json", digits)}) {
            assertThat(number.isBigDecimal()).isTrue();
            assertThat(number.decimalValue()).isEqualTo(new BigDecimal(digits));
        }
    }

    @Test
    void aDecimalIsPrintedAsItWasWritten() throws UnusableSourceException {
        assertThat(parse("a.json", "{\"price\": 1.10, \"long\": 0.1000000000000000000000000000000000001}"))
                .hasToString("{\"price\":1.10,\"long\":0.1000000000000000000000000000000000001}");
    }

    @Test
    void aNumberOfAThousandDigitsIsANumberAndALongerYamlWordIsAText() throws UnusableSourceException {
        String digits = "9".repeat(1000);
        assertThat(yaml(digits).bigIntegerValue()).isEqualTo(new BigInteger(digits));
        assertThat(parse("a.json", digits).bigIntegerValue()).isEqualTo(new BigInteger(digits));
        assertThat(yaml(digits + "9").textValue()).isEqualTo(digits + "9");
    }
}

package io.understudy.codec.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.codec.MediaType;
import io.understudy.codec.multipart.MultipartWriter;
import io.understudy.contract.message.Encoding;
import io.understudy.contract.message.ParameterStyle;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Objects as forms and as bodies of parts. */
class FormWriterTest {
    private static final MediaType FORM = new MediaType("application", "x-www-form-urlencoded", Map.of());

    private static JsonNode json(String text) {
        try {
            return JsonMapper.builder().build().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException mistake) {
            throw new AssertionError(mistake);
        }
    }

    private static byte[] parts(JsonNode value, Map<String, Encoding> encodings) {
        return new MultipartWriter(encodings, property -> false, (property, encoding) -> Map.of()).write(value, "cut");
    }

    private static String form(String object, Map<String, Encoding> encodings) {
        return new String(FormWriter.write(json(object), encodings, FORM), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | ``",
                "{'a':'x y','b':'1+1=2&3'} | a=x+y&b=1%2B1%3D2%263",
                "{'知':'识'} | %E7%9F%A5=%E8%AF%86",
                "{'n':100,'t':true,'z':null} | n=100&t=true&z=",
                "{'a':[1,'x']} | a=1&a=x",
                "{'a':[]} | ``",
                "{'a':{'b':1}} | a=%7B%22b%22%3A1%7D",
                "{'a':[{'b':1},{}]} | a=%7B%22b%22%3A1%7D&a=%7B%7D",
            })
    void withoutEncodings(String object, String form) {
        assertThat(form(object, Map.of())).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "FORM; false; [1,2]; p=1%2C2",
                "SPACE_DELIMITED; false; [1,2]; p=1+2",
                "PIPE_DELIMITED; false; [1,2]; p=1%7C2",
                "TAB_DELIMITED; false; [1,2]; p=1%092",
                "FORM; false; {'R':1,'G':2}; p=R%2C1%2CG%2C2",
                "DEEP_OBJECT; true; {'R':1,'G':{'B':[2,3]}}; p%5BR%5D=1&p%5BG%5D%5BB%5D%5B%5D=2&p%5BG%5D%5BB%5D%5B%5D=3",
                "FORM; true; [1,2]; p=1&p=2",
            })
    void inTheStyleOfTheProperty(ParameterStyle style, boolean explode, String value, String form) {
        Encoding encoding = new Encoding(Optional.empty(), Map.of(), style, explode);

        assertThat(form("{'p':" + value + "}", Map.of("p", encoding))).isEqualTo(form);
    }

    @Test
    void asJsonWhereTheEncodingSaysSo() {
        Encoding encoding = new Encoding(Optional.of("application/json"), Map.of(), ParameterStyle.FORM, true);

        assertThat(form("{'p':['x']}", Map.of("p", encoding))).isEqualTo("p=%5B%22x%22%5D");
    }

    @Test
    void asParts() {
        Encoding csv = new Encoding(Optional.of("text/csv, text/plain"), Map.of(), ParameterStyle.FORM, true);
        byte[] body = parts(json("{'a\\'b':'x','l':[1,{'n':2}],'c':'1,2'}"), Map.of("c", csv));

        assertThat(new String(body, StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .isEqualTo("""
                --cut
                Content-Disposition: form-data; name="a%22b"

                x
                --cut
                Content-Disposition: form-data; name="l"

                1
                --cut
                Content-Disposition: form-data; name="l"
                Content-Type: application/json

                {"n":2}
                --cut
                Content-Disposition: form-data; name="c"
                Content-Type: text/csv

                1,2
                --cut--
                """);
    }

    @Test
    void asPartsWithoutNames() {
        byte[] body = parts(json("['x',[1]]"), Map.of());

        assertThat(new String(body, StandardCharsets.UTF_8))
                .isEqualTo("--cut\r\n\r\nx\r\n--cut\r\nContent-Type: application/json\r\n\r\n[1]\r\n--cut--\r\n");
    }
}

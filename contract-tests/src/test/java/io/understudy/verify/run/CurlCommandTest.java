package io.understudy.verify.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurlCommandTest {
    private static final URI TARGET = URI.create("http://127.0.0.1:4010");

    @Test
    void aPlainRequest() {
        HttpCall call = new HttpCall("GET", "/a/b", List.of(), Payload.EMPTY);
        assertThat(CurlCommand.line(TARGET, call)).isEqualTo("curl -i http://127.0.0.1:4010/a/b");
    }

    @Test
    void whatAShellWouldTakeApartIsQuoted() {
        HttpCall call =
                new HttpCall("PUT", "/a?b=1&c=2", List.of(new Field("X-Name", "it's")), Payload.of("{\"a\": 'b'}"));
        assertThat(CurlCommand.line(TARGET, call))
                .isEqualTo("curl -i -X PUT -H 'X-Name: it'\\''s' --data-binary '{\"a\": '\\''b'\\''}'"
                        + " 'http://127.0.0.1:4010/a?b=1&c=2'");
    }

    @Test
    void aHeadIsAskedForInCurlsOwnWay() {
        HttpCall call = new HttpCall("HEAD", "/", List.of(), Payload.EMPTY);
        assertThat(CurlCommand.line(TARGET, call)).isEqualTo("curl -i -I http://127.0.0.1:4010/");
    }

    @Test
    void bytesThatAreNoText() {
        HttpCall call = new HttpCall("POST", "/", List.of(), Payload.of(new byte[] {(byte) 0xFF, 'a', 0, '\''}));
        assertThat(CurlCommand.line(TARGET, call))
                .isEqualTo("curl -i -X POST --data-binary $'\\xffa\\x00\\x27' http://127.0.0.1:4010/");
    }
}

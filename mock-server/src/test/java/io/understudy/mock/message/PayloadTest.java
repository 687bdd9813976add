package io.understudy.mock.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PayloadTest {
    @Test
    void aBodyKnowsItsSizeAndItsText() {
        Payload body = Body.of("Ünï".getBytes(StandardCharsets.UTF_8));
        assertThat(body.size()).hasValue(5);
        assertThat(body.text()).isEqualTo("Ünï");
    }

    @Test
    void aStreamIsReadToItsEndAndClosed() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream stream = new ByteArrayInputStream(new byte[] {'a', 'b'}) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        Payload body = new StreamedBody(stream, OptionalLong.empty());
        assertThat(body.size()).isEmpty();
        assertThat(body.text()).isEqualTo("ab");
        assertThat(closed).isTrue();
    }

    @Test
    void aStreamThatBreaksOffSaysSo() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThatThrownBy(() -> new StreamedBody(broken, OptionalLong.of(3)).bytes())
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("Stream closed");
    }
}

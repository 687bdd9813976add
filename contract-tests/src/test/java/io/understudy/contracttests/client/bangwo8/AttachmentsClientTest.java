package io.understudy.contracttests.client.bangwo8;

import static io.understudy.contracttests.bangwo8.Bangwo8Server.agentClient;
import static io.understudy.contracttests.client.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.client.bangwo8.Attachment;
import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import io.understudy.contracttests.Writes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** {@code attachments()}. */
class AttachmentsClientTest {
    private static final byte[] BYTES = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0, (byte) 0xFF};

    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("bangwo8");

    @AutoClose
    private final Bangwo8 agent = agentClient(SERVER);

    @Test
    @Writes
    @DisplayName("K23: an upload has an id, its name, an address, and a token of 32 hexadecimal digits")
    void uploaded(@TempDir Path directory) throws IOException {
        Attachment uploaded = agent.attachments().upload(Files.write(directory.resolve("截图 1.png"), BYTES));

        assertThat(uploaded.id()).isPositive();
        assertThat(uploaded.fileName()).isEqualTo("截图 1.png");
        assertThat(uploaded.filePath()).startsWith("http");
        assertThat(uploaded.token()).matches("[0-9a-f]{32}");
    }

    @Test
    @Writes
    @DisplayName("K24: an attachment is shown as it was uploaded")
    void shown() {
        Attachment uploaded = agent.attachments().upload("myfile.dat", BYTES);

        assertThat(agent.attachments().get(uploaded.id())).isEqualTo(uploaded);
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("K23: the raw bytes are kept")
    void theBytes() {
        Attachment uploaded = agent.attachments().upload("myfile.dat", BYTES);

        assertThat(SERVER.anonymous()
                        .urlEncodingEnabled(false)
                        .get(uploaded.filePath())
                        .asByteArray())
                .isEqualTo(BYTES);
    }

    @Test
    @DisplayName("K21, K24: an unknown id is not found")
    void unknown() {
        assertThat(refused(404, () -> agent.attachments().get(999_999_999)).code())
                .hasValue("100047");
    }
}

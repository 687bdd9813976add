package io.understudy.mock.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatencyHintsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachOperationHasAHintOfItsOwnThatIsKept() throws IOException {
        Path file = Files.writeString(folder.resolve("openapi.yaml"), """
                openapi: 3.1.0
                info: {title: Notes, version: '1'}
                paths:
                  /notes:
                    get: {responses: {'200': {description: All.}}}
                    post: {responses: {'200': {description: All.}}}
                """);
        Contract contract =
                new ContractReader(ReaderOptions.DEFAULTS).read(file).contract().orElseThrow();
        Operation one = contract.operations().get(0);
        Operation other = contract.operations().get(1);
        LatencyHints hints = new LatencyHints();
        LatencyHint ofOne = hints.of(one);
        assertThat(hints.of(other)).isNotSameAs(ofOne);
        assertThat(hints.of(one)).isSameAs(ofOne);
    }
}

package io.understudy.verify.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of faults is the list of faults. */
class FaultsDocumentTest {
    @Test
    void theDocumentNamesEachFaultAsItIs() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("docs/faults.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| about"))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(Faults.ALL.stream()
                        .map(fault -> "| %s | `%s` | %s | `%s` |"
                                .formatted(fault.group(), fault.name(), fault.does(), fault.check()))
                        .toList());
    }
}

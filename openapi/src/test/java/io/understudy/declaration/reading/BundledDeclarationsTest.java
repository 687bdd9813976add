package io.understudy.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.BundledContracts;
import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The program takes the contracts that come with it for sound; this is why it may. */
class BundledDeclarationsTest {

    @Test
    void nothingIsWrongWithWhatTheBundledContractsDeclare() {
        List<String> read = new ArrayList<>();
        List<Diagnostic> found = BundledContracts.with(files -> findings(files, read));
        assertThat(read).isNotEmpty();
        assertThat(found).isEmpty();
    }

    private static List<Diagnostic> findings(Map<String, Path> files, List<String> read) {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULTS, List.of(new DeclarationInspection()));
        List<Diagnostic> found = new ArrayList<>();
        files.forEach((name, file) -> {
            read.add(name);
            found.addAll(reader.read(file).diagnostics());
        });
        return found;
    }
}

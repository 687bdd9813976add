package io.understudy.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.diff.change.ContractChange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads pairs of contracts from the resources and compares them. */
final class ContractPairs {
    static final ObjectMapper JSON = new ObjectMapper();

    private ContractPairs() {}

    /** The entries of one file of pairs. */
    static List<JsonNode> of(String file) throws IOException {
        try (InputStream text = Objects.requireNonNull(ContractPairs.class.getResourceAsStream("/diff/" + file))) {
            JsonNode list = JSON.valueToTree(new Load(LoadSettings.builder()
                            .setMaxAliasesForCollections(500)
                            .build())
                    .loadFromInputStream(text));
            List<JsonNode> pairs = new ArrayList<>();
            list.forEach(pairs::add);
            return pairs;
        }
    }

    static List<ContractChange> changes(Path folder, String before, String after) throws IOException {
        return Comparison.of(read(folder, "old.yaml", before), read(folder, "new.yaml", after));
    }

    static Contract read(Path folder, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return new ContractReader(ReaderOptions.DEFAULTS).read(file).contract().orElseThrow();
    }
}

package io.understudy.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.BundledContracts;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Response;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.document.Schema;
import io.understudy.generation.Generation.Generated;
import io.understudy.generation.data.RandomSeed;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schemas of real contracts: each response has a sample and data. */
class BundledResponsesTest {

    @Test
    void everyResponseCanBeMade() {
        List<Contract> contracts = BundledContracts.with(files -> files.values().stream()
                .map(file -> new ContractReader(ReaderOptions.DEFAULTS)
                        .read(file)
                        .contract()
                        .orElseThrow())
                .toList());

        assertThat(contracts)
                .isNotEmpty()
                .allSatisfy(contract ->
                        assertThat(made(contract)).as(contract.title()).isGreaterThan(10));
    }

    /** How many schemas were tried. */
    private static int made(Contract contract) {
        SchemaLibrary library = new SchemaLibrary(contract.documents());
        StaticSample samples = new StaticSample(contract.documents(), library);
        SeededData data = new SeededData(contract.documents(), library, SeededData.Options.DEFAULTS);
        int tried = 0;
        for (Operation operation : contract.operations()) {
            RandomSeed seed = new RandomSeed(1).derive(operation.id());
            for (Schema schema : schemas(operation)) {
                fits(library, schema, samples.of(schema));
                fits(library, schema, data.of(schema, seed));
                tried++;
            }
        }
        return tried;
    }

    private static List<Schema> schemas(Operation operation) {
        return operation.responses().stream()
                .map(Response::content)
                .flatMap(List::stream)
                .map(MediaContent::schema)
                .flatMap(schema -> schema.stream())
                .toList();
    }

    private static void fits(SchemaLibrary library, Schema schema, Generation generation) {
        assertThat(generation).as(schema.place().toString()).isInstanceOf(Generated.class);
        assertThat(library.compile(schema, Direction.RESPONSE).check(((Generated) generation).value()))
                .as(schema.place().toString())
                .isEmpty();
    }
}

package io.understudy.generation;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Schema;
import io.understudy.generation.data.RandomSeed;
import io.understudy.validation.schema.SchemaLibrary;

/**
 * Makes the sample of a schema: its {@code default}, {@code example}, first of {@code examples}, {@code const} or first
 * of {@code enum}, and where it has none of them, a plain value of its type and format. Objects have all declared
 * properties but the write-only ones, and arrays at least one item, unless that would go on without end. A value that a
 * schema gives but that does not fit is passed over. The same schema always gives the same sample. Safe to share between
 * threads.
 */
public final class StaticSample {
    private final Generator generator;

    /**
     * Samples for the schemas of one contract.
     *
     * @param documents where references lead
     * @param library the compiled schemas of the same documents
     */
    public StaticSample(DocumentSet documents, SchemaLibrary library) {
        this.generator = new Generator(documents, library, new SampleStyle());
    }

    /**
     * The sample of a schema, as it would stand in an answer.
     *
     * @param schema a schema of the contract
     */
    public Generation of(Schema schema) {
        return report(schema).generation();
    }

    /**
     * What comes nearest to a sample where none was found: its parts fit as far as they can.
     *
     * @param schema a schema of the contract
     * @return a value that breaks the schema; which rules it breaks is for a validator to say
     */
    public JsonNode nearest(Schema schema) {
        return generator.nearest(schema, new RandomSeed(0));
    }

    Generator.Report report(Schema schema) {
        return generator.generate(schema, new RandomSeed(0));
    }
}

package io.understudy.generation;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Schema;
import io.understudy.generation.data.FakeTexts;
import io.understudy.generation.data.RandomSeed;
import io.understudy.generation.search.ValueStyle;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.Locale;

/**
 * Makes random bodies that fit a schema: other values for each seed, the same ones for the same seed. Texts and numbers
 * follow {@code x-faker}, pattern, format and the names of properties; most optional properties are there; arrays have
 * up to three items more than they must. Safe to share between threads.
 */
public final class SeededData {
    private final Generator generator;

    /**
     * What the data looks like.
     *
     * @param locale the language of names and addresses
     * @param examples whether examples that a schema gives for a single text, number or truth value are used for it
     */
    public record Options(Locale locale, boolean examples) {
        /** English names; examples are used. */
        public static final Options DEFAULTS = new Options(Locale.ENGLISH, true);
    }

    /**
     * Data for the schemas of one contract. Nothing is loaded before the first body is asked for.
     *
     * @param documents where references lead
     * @param library the compiled schemas of the same documents
     * @param options what the data looks like
     */
    public SeededData(DocumentSet documents, SchemaLibrary library, Options options) {
        ValueStyle style = new DataStyle(new FakeTexts(options.locale()), options.examples());
        this.generator = new Generator(documents, library, style);
    }

    /**
     * A body, as it would stand in an answer.
     *
     * @param schema a schema of the contract
     * @param seed where the data comes from; derive one for each operation, so that the data of one does not depend on
     *     how often others were called
     */
    public Generation of(Schema schema, RandomSeed seed) {
        return report(schema, seed).generation();
    }

    /**
     * What comes nearest to a body where none was found: its parts fit as far as they can.
     *
     * @param schema a schema of the contract
     * @param seed where the data comes from
     * @return a value that breaks the schema; which rules it breaks is for a validator to say
     */
    public JsonNode nearest(Schema schema, RandomSeed seed) {
        return generator.nearest(schema, seed);
    }

    Generator.Report report(Schema schema, RandomSeed seed) {
        return generator.generate(schema, seed);
    }
}

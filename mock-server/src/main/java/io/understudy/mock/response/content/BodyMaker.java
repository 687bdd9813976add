package io.understudy.mock.response.content;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.MediaType;
import io.understudy.codec.body.BodyWriter;
import io.understudy.contract.Contract;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Response;
import io.understudy.document.Lazy;
import io.understudy.document.Schema;
import io.understudy.generation.Generation;
import io.understudy.generation.Generation.Generated;
import io.understudy.generation.Generation.Impossible;
import io.understudy.generation.SeededData;
import io.understudy.generation.StaticSample;
import io.understudy.generation.data.RandomSeed;
import io.understudy.mock.message.Body;
import io.understudy.mock.preference.AnswerOptions;
import io.understudy.mock.preference.Preferences;
import io.understudy.validation.Violation;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Makes the bodies of one contract's responses, and random data for their headers. Safe to share between threads. */
public final class BodyMaker {
    private final SchemaLibrary schemas;
    private final StaticSample samples;
    private final SeededData data;
    private final BodyWriter writer;
    private final AnswerOptions options;
    private final LongSupplier unseeded;

    public BodyMaker(Contract contract, SchemaLibrary schemas, AnswerOptions options, LongSupplier unseeded) {
        this.schemas = schemas;
        this.samples = new StaticSample(contract.documents(), schemas);
        this.data = new SeededData(
                contract.documents(), schemas, new SeededData.Options(Locale.ENGLISH, !options.ignoreExamples()));
        this.writer = new BodyWriter(contract.documents());
        this.options = options;
        this.unseeded = unseeded;
    }

    public AnswerOptions options() {
        return options;
    }

    /** What came of making a body. */
    public sealed interface Made {
        /**
         * A body.
         *
         * @param violations how it breaks the contract
         */
        record Fine(Body body, List<Violation> violations) implements Made {}

        /** None, and why. */
        record Failed(String sentence) implements Made {}
    }

    /** Judges bodies of a response in one media type. */
    public ResponseBodyCheck judge(String contentType, Response response) {
        return new ResponseBodyCheck(contentType, response, schemas);
    }

    /** An example as a body. How it breaks the contract is worked out when somebody wants to know. */
    public Lazy<Made> example(JsonNode value, MediaContent content, MediaType sent, ResponseBodyCheck judge) {
        Body body = Body.of(writer.writeExample(value, content, sent));
        return new Lazy<>(() -> new Made.Fine(body, judge.violations(body)));
    }

    /** The sample of a schema as a body; it is made once, when it is first asked for. */
    public Lazy<Made> sample(Schema schema, MediaContent content, MediaType sent, ResponseBodyCheck judge) {
        return new Lazy<>(() ->
                made(samples.of(schema), () -> samples.nearest(schema), value -> written(value, content, sent), judge));
    }

    /** Random data for a schema as a body. */
    public Made data(
            String operation,
            Schema schema,
            MediaContent content,
            MediaType sent,
            ResponseBodyCheck judge,
            Preferences.Asked asked) {
        RandomSeed seed = seed(operation, asked);
        return made(
                data.of(schema, seed), () -> data.nearest(schema, seed), value -> written(value, content, sent), judge);
    }

    /** Random data for the value of a header. */
    public Optional<JsonNode> data(String operation, SampledHeader header, Preferences.Asked asked) {
        return data.of(header.schema(), seed(operation, asked).derive(header.name())) instanceof Generated generated
                ? Optional.of(generated.value())
                : Optional.empty();
    }

    private RandomSeed seed(String operation, Preferences.Asked asked) {
        long seed = asked.seed().orElseGet(() -> options.seed().orElseGet(unseeded));
        return new RandomSeed(seed).derive(operation);
    }

    /** Where no value fits, the nearest one is sent with what is wrong with it, unless an error is to be sent instead. */
    private Made made(
            Generation generation,
            Supplier<JsonNode> nearest,
            Function<JsonNode, Body> writing,
            ResponseBodyCheck judge) {
        if (generation instanceof Generated generated) {
            return new Made.Fine(writing.apply(generated.value()), List.of());
        }
        if (options.errors()) {
            return new Made.Failed(((Impossible) generation).sentence());
        }
        Body body = writing.apply(nearest.get());
        return new Made.Fine(body, judge.violations(body));
    }

    private Body written(JsonNode value, MediaContent content, MediaType sent) {
        return Body.of(writer.writeValue(value, content, sent));
    }
}

package io.understudy.mock.response;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.contract.Response;
import io.understudy.contract.Schema;
import io.understudy.mock.response.generate.Generation;
import io.understudy.mock.response.generate.Generation.Generated;
import io.understudy.mock.response.generate.Generation.Impossible;
import io.understudy.mock.response.generate.SeededData;
import io.understudy.mock.response.generate.StaticSample;
import io.understudy.mock.response.generate.data.Seed;
import io.understudy.mock.response.generate.text.PlainText;
import io.understudy.mock.response.generate.text.XmlBody;
import io.understudy.validation.Violation;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Makes the bodies of one contract's responses. Safe to share between threads. */
final class BodyMaker {
    private final SchemaLibrary schemas;
    private final StaticSample samples;
    private final SeededData data;
    private final XmlBody xml;
    private final AnswerOptions options;
    private final LongSupplier unseeded;

    BodyMaker(Contract contract, SchemaLibrary schemas, AnswerOptions options, LongSupplier unseeded) {
        this.schemas = schemas;
        this.samples = new StaticSample(contract.documents(), schemas);
        this.data = new SeededData(
                contract.documents(), schemas, new SeededData.Options(Locale.ENGLISH, !options.ignoreExamples()));
        this.xml = new XmlBody(contract.documents());
        this.options = options;
        this.unseeded = unseeded;
    }

    AnswerOptions options() {
        return options;
    }

    /** What came of making a body. */
    sealed interface Made {
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
    BodyJudge judge(String contentType, Response response) {
        return new BodyJudge(contentType, response, schemas);
    }

    /** An example as a body. How it breaks the contract is worked out when somebody wants to know. */
    Memo<Made> example(JsonNode value, MediaType sent, Optional<Schema> schema, BodyJudge judge) {
        boolean asXml = isXml(sent) && value.isContainerNode() && schema.isPresent();
        Body body = asXml ? Body.of(xml.of(value, schema.orElseThrow())) : Body.of(value, sent);
        return new Memo<>(() -> new Made.Fine(body, judge.violations(body)));
    }

    /** The sample of a schema as a body; it is made once, when it is first asked for. */
    Memo<Made> sample(Schema schema, MediaType sent) {
        return new Memo<>(() -> written(samples.of(schema), schema, sent));
    }

    /** Random data for a schema as a body. */
    Made data(String operation, Schema schema, MediaType sent, Preferences.Asked asked) {
        long seed = asked.seed().orElseGet(() -> options.seed().orElseGet(unseeded));
        return written(data.of(schema, new Seed(seed).derive(operation)), schema, sent);
    }

    private Made written(Generation generation, Schema schema, MediaType sent) {
        if (generation instanceof Impossible impossible) {
            return new Made.Failed(impossible.sentence());
        }
        JsonNode value = ((Generated) generation).value();
        return new Made.Fine(bytes(value, schema, sent), List.of());
    }

    private Body bytes(JsonNode value, Schema schema, MediaType sent) {
        if (isXml(sent)) {
            return Body.of(xml.of(value, schema));
        }
        return sent.isJson() || value.isContainerNode() ? Body.of(value, sent) : Body.of(PlainText.of(value));
    }

    private static boolean isXml(MediaType type) {
        return type.subtype().equals("xml") || type.subtype().endsWith("+xml");
    }
}

package io.understudy.mock.response.content;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.parameter.ParameterWriter;
import io.understudy.contract.Contract;
import io.understudy.contract.message.Header;
import io.understudy.contract.message.Response;
import io.understudy.document.DocumentSet;
import io.understudy.document.Schema;
import io.understudy.generation.Generation.Generated;
import io.understudy.generation.StaticSample;
import io.understudy.mock.message.HeaderField;
import io.understudy.validation.Message;
import io.understudy.validation.Violation;
import io.understudy.validation.response.DeclaredHeaders;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes the headers of one contract's responses: each has the value of its example, else the sample of its schema. */
public final class HeaderMaker {
    /** The body decides the first three, and the connection the others. */
    private static final Set<String> NOT_DECLARABLE =
            Set.of("content-type", "content-length", "content-encoding", "transfer-encoding", "connection");

    /** The mock knows better values for these than a schema that only says that they are texts. */
    private static final Set<String> NOT_SAMPLED = Set.of("www-authenticate", "deprecation");

    private static final String CORS_PREFIX = "access-control-";

    private final DocumentSet documents;
    private final SchemaLibrary schemas;
    private final StaticSample samples;

    public HeaderMaker(Contract contract, SchemaLibrary schemas) {
        this.documents = contract.documents();
        this.schemas = schemas;
        this.samples = new StaticSample(contract.documents(), schemas);
    }

    /** The headers of a response that have a value, in the contract's order, and how they break it. */
    public PreparedHeaders of(Response response) {
        List<HeaderField> fields = new ArrayList<>();
        List<SampledHeader> sampled = new ArrayList<>();
        response.headers().forEach((name, header) -> {
            if (isDeclarable(name)) {
                value(name, header)
                        .map(value -> new HeaderField(name, ParameterWriter.inHeader(header, value)))
                        .ifPresent(fields::add);
                if (header.examples().isEmpty() && isSampled(name)) {
                    header.schema().ifPresent(schema -> sampled.add(new SampledHeader(name, header, schema)));
                }
            }
        });
        return new PreparedHeaders(List.copyOf(fields), violations(response, fields), List.copyOf(sampled));
    }

    private static boolean isDeclarable(String name) {
        return !NOT_DECLARABLE.contains(name.toLowerCase(Locale.ROOT));
    }

    private Optional<JsonNode> value(String name, Header header) {
        return header.examples().stream()
                .findFirst()
                .map(example -> example.value())
                .or(() -> header.schema().flatMap(schema -> sample(name, schema)));
    }

    private static boolean isSampled(String name) {
        String known = name.toLowerCase(Locale.ROOT);
        return !NOT_SAMPLED.contains(known) && !known.startsWith(CORS_PREFIX);
    }

    private Optional<JsonNode> sample(String name, Schema schema) {
        if (!isSampled(name)) {
            return SchemaSample.of(schema, documents);
        }
        return samples.of(schema) instanceof Generated generated ? Optional.of(generated.value()) : Optional.empty();
    }

    /** What is missing is not judged where the connection or the CORS protocol adds it. */
    private List<Violation> violations(Response response, List<HeaderField> fields) {
        return new DeclaredHeaders(response, schemas)
                        .check(new Message() {
                            @Override
                            public List<String> header(String name) {
                                return HeaderField.values(fields, name);
                            }

                            @Override
                            public byte[] body() {
                                return new byte[0];
                            }
                        })
                        .stream()
                        .filter(violation -> isDeclarable(PreparedHeaders.name(violation)))
                        .filter(violation -> !violation.code().equals("required")
                                || !PreparedHeaders.name(violation)
                                        .toLowerCase(Locale.ROOT)
                                        .startsWith(CORS_PREFIX))
                        .toList();
    }
}

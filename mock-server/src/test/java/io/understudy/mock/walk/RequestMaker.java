package io.understudy.mock.walk;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.parameter.ParameterWriter;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.SecurityScheme;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.document.Schema;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Makes valid requests for the operations of one contract. */
final class RequestMaker {
    private final Contract contract;
    private final RequestValues values;
    private final RequestBodies bodies;

    RequestMaker(Contract contract) {
        this.contract = contract;
        this.values = new RequestValues(contract);
        this.bodies = new RequestBodies(values);
    }

    /** Every kind of request that is worth making: all media types, all ways to be let in, and some values. */
    static List<Variant> variants(Operation operation, int seeds) {
        List<Variant> variants = new ArrayList<>(List.of(Variant.SHOWN, Variant.BARE));
        int contents =
                operation.requestBody().map(body -> body.content().size()).orElse(0);
        for (int content = 1; content < contents; content++) {
            variants.add(Variant.SHOWN.withContent(content));
        }
        for (int alternative = 1; alternative < operation.security().size(); alternative++) {
            variants.add(Variant.BARE.withSecurity(alternative));
        }
        for (int seed = 1; seed <= seeds; seed++) {
            for (int content = 0; content < Math.max(1, contents); content++) {
                variants.add(Variant.seeded(seed).withContent(content));
            }
        }
        return variants;
    }

    /**
     * A request that the operation must accept.
     *
     * @param prefix what stands before every path of the contract
     */
    Call request(String prefix, Operation operation, Variant variant) {
        Parts parts = new Parts(operation.path());
        for (Parameter parameter : operation.parameters()) {
            if (parameter.required() || !variant.bare()) {
                carry(parameter, variant, parts);
            }
        }
        if (!operation.security().isEmpty()) {
            operation.security().get(variant.security()).schemes().keySet().forEach(name -> identify(name, parts));
        }
        Body body = operation
                .requestBody()
                .filter(declared -> declared.required() || !variant.bare())
                .filter(declared -> !declared.content().isEmpty())
                .map(declared -> body(declared.content(), variant, parts))
                .orElse(Body.EMPTY);
        String base = operation
                .servers()
                .get((int) (variant.seed().orElse(0) % operation.servers().size()))
                .basePath();
        String path = prefix + base + parts.path;
        String query = parts.query.isEmpty() ? "" : "?" + String.join("&", parts.query);
        if (!parts.cookies.isEmpty()) {
            parts.headers.add(new HeaderField("Cookie", String.join("; ", parts.cookies)));
        }
        return new Call(operation.method().name(), path + query, parts.headers, body);
    }

    /** A request as far as it is made. */
    private static final class Parts {
        private String path;
        private final List<String> query = new ArrayList<>();
        private final List<HeaderField> headers = new ArrayList<>();
        private final List<String> cookies = new ArrayList<>();

        Parts(String template) {
            this.path = ParameterWriter.template(template);
        }
    }

    private Body body(List<MediaContent> contents, Variant variant, Parts parts) {
        RequestBodies.Sent sent = bodies.body(contents.get(variant.content()), variant);
        parts.headers.add(new HeaderField("Content-Type", sent.type()));
        return sent.body();
    }

    private void carry(Parameter parameter, Variant variant, Parts parts) {
        Optional<Schema> schema =
                parameter.content().isPresent() ? parameter.content().get().schema() : parameter.schema();
        Optional<JsonNode> found = values.value(
                parameter.name(),
                schema,
                parameter.content().map(MediaContent::examples).orElse(parameter.examples()),
                variant,
                value -> ParameterWriter.writable(parameter, value));
        if (found.isEmpty()) {
            if (parameter.required()) {
                throw new AssertionError("no value for " + parameter.place());
            }
            return;
        }
        JsonNode value = found.get();
        switch (parameter.location()) {
            case PATH ->
                parts.path = parts.path.replace(
                        "{" + ParameterWriter.template(parameter.name()) + "}",
                        ParameterWriter.inPath(parameter, value));
            case QUERY -> parts.query.addAll(ParameterWriter.fields(parameter, value));
            case HEADER ->
                parts.headers.add(new HeaderField(parameter.name(), ParameterWriter.inHeader(parameter, value)));
            case COOKIE -> parts.cookies.add(String.join("&", ParameterWriter.fields(parameter, value)));
        }
    }

    private void identify(String name, Parts parts) {
        SecurityScheme scheme =
                Objects.requireNonNull(contract.securitySchemes().get(name), name);
        if (scheme instanceof SecurityScheme.Basic) {
            parts.headers.add(new HeaderField("Authorization", "Basic cm95OnRlcw=="));
        } else if (scheme instanceof SecurityScheme.OtherHttp other) {
            parts.headers.add(new HeaderField("Authorization", other.scheme() + " username=\"roy\""));
        } else if (scheme instanceof SecurityScheme.ApiKey key) {
            identify(key, parts);
        } else if (!(scheme instanceof SecurityScheme.MutualTls)) {
            parts.headers.add(new HeaderField("Authorization", "Bearer abc.def"));
        }
    }

    private static void identify(SecurityScheme.ApiKey key, Parts parts) {
        if (key.location() == ParameterLocation.HEADER) {
            parts.headers.add(new HeaderField(key.name(), "a-key"));
        } else if (key.location() == ParameterLocation.QUERY) {
            parts.query.add(ParameterWriter.field(key.name(), "a-key"));
        } else {
            parts.cookies.add(ParameterWriter.field(key.name(), "a-key"));
        }
    }
}

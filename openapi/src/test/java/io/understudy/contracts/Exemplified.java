package io.understudy.contracts;

import io.understudy.contract.Operation;
import io.understudy.contract.message.Example;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.Response;
import io.understudy.document.Schema;
import io.understudy.validation.schema.Direction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of an operation that can have examples.
 *
 * @param vendor whose contract it is in
 * @param name what to call it, for instance {@code bangwo8 createKnowledge 200 header Location}
 * @param schema what its examples must fit
 * @param examples its examples
 * @param direction which way its values travel
 * @param isBody whether it is a body rather than a parameter or a header
 */
record Exemplified(
        Vendor vendor,
        String name,
        Optional<Schema> schema,
        List<Example> examples,
        Direction direction,
        boolean isBody) {

    /** Every such part of every contract. */
    static Stream<Exemplified> all() {
        return Vendor.all().stream()
                .flatMap(vendor -> vendor.contract().operations().stream().flatMap(operation -> of(vendor, operation)));
    }

    private static Stream<Exemplified> of(Vendor vendor, Operation operation) {
        String name = vendor + " " + operation.id();
        Stream<Exemplified> parameters = operation.parameters().stream().map(parameter -> of(vendor, name, parameter));
        Stream<Exemplified> requests = operation.requestBody().stream()
                .flatMap(body -> body.content().stream())
                .map(body -> body(vendor, name + " request", body, Direction.REQUEST));
        Stream<Exemplified> answers =
                operation.responses().stream().flatMap(answer -> of(vendor, name + " " + answer.status(), answer));
        return Stream.of(parameters, requests, answers).flatMap(parts -> parts);
    }

    private static Exemplified of(Vendor vendor, String name, Parameter parameter) {
        return new Exemplified(
                vendor,
                name + " parameter " + parameter.name(),
                parameter.schema(),
                parameter.examples(),
                Direction.REQUEST,
                false);
    }

    private static Stream<Exemplified> of(Vendor vendor, String name, Response answer) {
        Stream<Exemplified> headers = answer.headers().entrySet().stream()
                .map(header -> new Exemplified(
                        vendor,
                        name + " header " + header.getKey(),
                        header.getValue().schema(),
                        header.getValue().examples(),
                        Direction.RESPONSE,
                        false));
        Stream<Exemplified> bodies =
                answer.content().stream().map(body -> body(vendor, name, body, Direction.RESPONSE));
        return Stream.concat(headers, bodies);
    }

    private static Exemplified body(Vendor vendor, String name, MediaContent body, Direction direction) {
        return new Exemplified(vendor, name + " " + body.mediaType(), body.schema(), body.examples(), direction, true);
    }
}

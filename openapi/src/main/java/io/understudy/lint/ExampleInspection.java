package io.understudy.lint;

import io.understudy.codec.MediaType;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.message.Example;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Parameter;
import io.understudy.document.Schema;
import io.understudy.validation.schema.Direction;
import java.util.List;
import java.util.Optional;

/** Checks the examples of parameters, headers and bodies against the schemas beside them. */
final class ExampleInspection {
    private final ValueCheck check;

    ExampleInspection(ValueCheck check) {
        this.check = check;
    }

    void inspect(Contract contract) {
        for (Operation operation : contract.operations()) {
            inspect(operation, Direction.REQUEST, Direction.RESPONSE);
            operation.callbacks().forEach(callback -> callback.operations().forEach(this::inspectSent));
        }
        contract.webhooks().forEach(webhook -> webhook.operations().forEach(this::inspectSent));
    }

    /** Here the server is who sends the request, so that either of the two may be what the author thought of. */
    private void inspectSent(Operation operation) {
        inspect(operation, Direction.EITHER, Direction.EITHER);
    }

    private void inspect(Operation operation, Direction request, Direction response) {
        operation.parameters().forEach(parameter -> inspect(parameter, request));
        operation.requestBody().ifPresent(body -> inspect(body.content(), request));
        operation.responses().forEach(answer -> {
            inspect(answer.content(), response);
            answer.headers().values().forEach(header -> check(header.examples(), header.schema(), response));
        });
    }

    private void inspect(Parameter parameter, Direction direction) {
        check(parameter.examples(), parameter.schema(), direction);
        parameter.content().ifPresent(content -> inspect(List.of(content), direction));
    }

    private void inspect(List<MediaContent> contents, Direction direction) {
        for (MediaContent content : contents) {
            if (!isXml(content.mediaType())) {
                check(content.examples(), content.schema(), direction);
            }
        }
    }

    private void check(List<Example> examples, Optional<Schema> schema, Direction direction) {
        for (Example example : examples) {
            schema.ifPresent(must -> check.check(
                    example.name().isEmpty() ? "the example" : "the example '" + example.name() + "'",
                    example.value(),
                    example.place(),
                    must,
                    direction));
        }
    }

    /** An XML example is written as text, whatever type its schema has. */
    private static boolean isXml(String mediaType) {
        return MediaType.parse(mediaType).filter(MediaType::isXml).isPresent();
    }
}

package io.understudy.lint;

import io.understudy.contract.Contract;
import io.understudy.contract.Example;
import io.understudy.contract.Header;
import io.understudy.contract.MediaContent;
import io.understudy.contract.Operation;
import io.understudy.contract.Parameter;
import io.understudy.contract.Schema;
import io.understudy.validation.schema.Direction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks the examples of parameters, headers and bodies against the schemas beside them. */
final class ExampleInspection {
    private final ValueCheck check;

    ExampleInspection(ValueCheck check) {
        this.check = check;
    }

    void inspect(Contract contract) {
        for (Operation operation : contract.operations()) {
            operation.parameters().forEach(parameter -> inspect(parameter));
            operation.requestBody().ifPresent(body -> inspect(body.content(), Direction.REQUEST));
            operation.responses().forEach(response -> {
                inspect(response.content(), Direction.RESPONSE);
                response.headers().values().forEach(header -> inspect(header));
            });
        }
    }

    private void inspect(Parameter parameter) {
        check(parameter.examples(), parameter.schema(), Direction.REQUEST);
        parameter.content().ifPresent(content -> inspect(List.of(content), Direction.REQUEST));
    }

    private void inspect(Header header) {
        check(header.examples(), header.schema(), Direction.RESPONSE);
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
        String type = mediaType.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        return type.endsWith("/xml") || type.endsWith("+xml");
    }
}

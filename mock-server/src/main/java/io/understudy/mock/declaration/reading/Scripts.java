package io.understudy.mock.declaration.reading;

import com.fasterxml.jackson.core.JsonPointer;
import io.understudy.mock.expression.Expression;
import io.understudy.mock.expression.InvalidExpressionException;
import io.understudy.mock.expression.Template;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads expressions and templates. */
final class Scripts {
    private Scripts() {}

    static Optional<Expression> expression(Spot spot) {
        return parsed(spot, Expression::of, "no expression in JSONata");
    }

    static Optional<Template> template(Spot spot) {
        return parsed(spot, Template::of, "no template");
    }

    private static <T> Optional<T> parsed(Spot spot, Function<String, T> parser, String what) {
        try {
            return Optional.of(parser.apply(spot.text()));
        } catch (InvalidExpressionException problem) {
            spot.error("'" + spot.text() + "' is " + what + ": " + problem.getMessage());
            return Optional.empty();
        }
    }

    static Map<JsonPointer, Expression> expressionsByPointer(Spot holder, String name) {
        return byPointer(holder.members(name, Scripts::expression));
    }

    static Map<JsonPointer, Template> templatesByPointer(Spot holder, String name) {
        return byPointer(holder.members(name, Scripts::template));
    }

    private static <T> Map<JsonPointer, T> byPointer(Map<String, T> members) {
        Map<JsonPointer, T> pointers = new LinkedHashMap<>();
        members.forEach((pointer, value) -> pointers.put(JsonPointer.compile(pointer), value));
        return Collections.unmodifiableMap(pointers);
    }
}

package io.understudy.declaration.reading;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.jsonata.Expression;
import io.understudy.jsonata.InvalidExpressionException;
import io.understudy.jsonata.Template;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads expressions and templates. */
final class Scripts {
    /** What has an expression, or several by name. */
    private static final Set<String> KEYWORDS = Set.of("also", "compute", "must", "set", "take");

    private Scripts() {}

    /** Whether there are any within a declaration; a name of one's own that looks like a keyword counts as one. */
    static boolean areIn(JsonNode declaration) {
        if (declaration.isTextual()) {
            return declaration.textValue().indexOf('{') >= 0;
        }
        if (declaration.isObject() && KEYWORDS.stream().anyMatch(declaration::has)) {
            return true;
        }
        for (JsonNode member : declaration) {
            if (areIn(member)) {
                return true;
            }
        }
        return false;
    }

    static Optional<Expression> expression(DeclaredValue spot) {
        return parsed(spot, spot.trusted() ? Expression::later : Expression::of, "no expression in JSONata");
    }

    static Optional<Template> template(DeclaredValue spot) {
        return parsed(spot, spot.trusted() ? Template::later : Template::of, "no template");
    }

    private static <T> Optional<T> parsed(DeclaredValue spot, Function<String, T> parser, String what) {
        try {
            return Optional.of(parser.apply(spot.text()));
        } catch (InvalidExpressionException problem) {
            spot.error("'" + spot.text() + "' is " + what + ": " + problem.getMessage());
            return Optional.empty();
        }
    }

    static Map<JsonPointer, Expression> expressionsByPointer(DeclaredValue holder, String name) {
        return byPointer(holder.members(name, Scripts::expression));
    }

    static Map<JsonPointer, Template> templatesByPointer(DeclaredValue holder, String name) {
        return byPointer(holder.members(name, Scripts::template));
    }

    private static <T> Map<JsonPointer, T> byPointer(Map<String, T> members) {
        Map<JsonPointer, T> pointers = new LinkedHashMap<>();
        members.forEach((pointer, value) -> pointers.put(JsonPointer.compile(pointer), value));
        return Collections.unmodifiableMap(pointers);
    }
}

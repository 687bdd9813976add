package io.understudy.declaration.action;

import com.fasterxml.jackson.core.JsonPointer;
import io.understudy.jsonata.Expression;
import io.understudy.jsonata.Template;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How an action answers.
 *
 * @param into where the entry or the list stands
 * @param shape how an entry looks
 * @param also what else stands there, by where
 * @param status the status; empty for the lowest 2xx that is declared
 * @param headers headers, by name
 */
public record Answer(
        JsonPointer into,
        AnswerShape shape,
        Map<JsonPointer, Expression> also,
        OptionalInt status,
        Map<String, Template> headers) {}

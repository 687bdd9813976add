package io.understudy.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** What can be compared: it is one value, or nothing. */
sealed interface Operand {

    /** The value; a missing node when it is nothing. */
    JsonNode value(Scope scope);

    /** A value that the expression itself gives. */
    record Literal(JsonNode json) implements Operand {
        @Override
        public JsonNode value(Scope scope) {
            return json;
        }
    }

    /** What a path leads to: one that leads to one value at most, or {@code value()} of any (section 2.4.8). */
    record Single(Query query) implements Operand {
        @Override
        public JsonNode value(Scope scope) {
            return query.single(scope);
        }
    }

    /** How many values a path leads to (section 2.4.5). */
    record Count(Query query) implements Operand {
        @Override
        public JsonNode value(Scope scope) {
            return IntNode.valueOf(query.select(scope).size());
        }
    }

    /** How many characters, items or members a value has (section 2.4.4). */
    record Length(Operand of) implements Operand {
        @Override
        public JsonNode value(Scope scope) {
            JsonNode measured = of.value(scope);
            if (measured.isTextual()) {
                String text = measured.textValue();
                return IntNode.valueOf(text.codePointCount(0, text.length()));
            }
            return measured.isContainerNode() ? IntNode.valueOf(measured.size()) : MissingNode.getInstance();
        }
    }
}

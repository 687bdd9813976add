package io.understudy.mock.behaviour.call;

import com.dashjoin.jsonata.utils.DateTimeUtils;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.mock.expression.Binding;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSONata's functions of time, by a clock that can be set. */
final class Times {
    private Times() {}

    /** {@code $now([picture [, timezone]])}. */
    static Optional<Binding> now(Clock clock) {
        return Optional.of(new Binding.Function(arguments -> Optional.of(TextNode.valueOf(
                DateTimeUtils.formatDateTime(clock.millis(), text(arguments, 0), text(arguments, 1))))));
    }

    /** {@code $millis()}. */
    static Optional<Binding> millis(Clock clock) {
        return Optional.of(new Binding.Function(arguments -> Optional.of(LongNode.valueOf(clock.millis()))));
    }

    private static @Nullable String text(List<JsonNode> arguments, int index) {
        return index < arguments.size() && arguments.get(index).isTextual()
                ? arguments.get(index).textValue()
                : null;
    }
}

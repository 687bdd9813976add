package io.understudy.jsonata;

import com.dashjoin.jsonata.utils.DateTimeUtils;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSONata's own functions of time, by a clock that can be set. */
public final class ClockFunctions {
    private ClockFunctions() {}

    /** {@code $now([picture [, timezone]])}: the time as text, in RFC 3339 without a picture. */
    public static Binding now(Clock clock) {
        return new Binding.Function(arguments -> Optional.of(TextNode.valueOf(
                DateTimeUtils.formatDateTime(clock.millis(), text(arguments, 0), text(arguments, 1)))));
    }

    /** {@code $millis()}: the milliseconds since 1970. */
    public static Binding millis(Clock clock) {
        return new Binding.Function(arguments -> Optional.of(LongNode.valueOf(clock.millis())));
    }

    private static @Nullable String text(List<JsonNode> arguments, int index) {
        return index < arguments.size() && arguments.get(index).isTextual()
                ? arguments.get(index).textValue()
                : null;
    }
}

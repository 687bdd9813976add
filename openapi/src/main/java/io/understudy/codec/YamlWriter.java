package io.understudy.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** A value told as YAML. What is not plainly a word stands in quotes, so that no version of YAML takes it for more. */
final class YamlWriter {
    private static final int LONGEST_KEY = 1_024;

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndent(2)
            .setSplitLines(false)
            .setWidth(Integer.MAX_VALUE)
            .setMaxSimpleKeyLength(LONGEST_KEY)
            .build();

    /** Begins with a letter, and has no sign that means something to YAML. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}_/$][\\p{L}\\p{N}_/$.()+@-]*+(?: [\\p{L}\\p{N}_/$.()+@-]++)*+");

    /** What YAML 1.1 or 1.2 takes for a boolean or for nothing. */
    private static final Set<String> RESERVED = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    /** Lines that a block of text can hold as they are: printable, not indented by themselves, without blanks at an end. */
    private static final Pattern BLOCK = Pattern.compile(
            "(?:[^\\s\\p{C}\\p{Z}](?:[^\\p{C}\\p{Z}]|[ \\p{Cs}])*+(?<! ))?+(?:\\n(?:[^\\p{C}\\p{Z}]|[ \\p{Cs}])*+(?<! ))++");

    private static final Pattern PRINTABLE = Pattern.compile("[^\\p{C}\\p{Z}]*+(?: [^\\p{C}\\p{Z}]*+)*+");

    private final List<Event> events = new ArrayList<>();

    private YamlWriter() {}

    static String text(JsonNode value) {
        YamlWriter teller = new YamlWriter();
        teller.events.add(new StreamStartEvent());
        teller.events.add(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        teller.tell(value);
        teller.events.add(new DocumentEndEvent(false));
        teller.events.add(new StreamEndEvent());
        // To YAML 1.1 these two end a line; they only ever stand between double quotes, where they have escapes.
        return new Present(SETTINGS)
                .emitToString(teller.events.iterator())
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private void tell(JsonNode value) {
        if (value.isObject()) {
            events.add(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style(value)));
            value.properties().forEach(member -> {
                events.add(text(member.getKey(), false));
                tell(member.getValue());
            });
            events.add(new MappingEndEvent());
        } else if (value.isArray()) {
            events.add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style(value)));
            value.forEach(this::tell);
            events.add(new SequenceEndEvent());
        } else if (value.isTextual()) {
            events.add(text(value.textValue(), true));
        } else if (value.isBigDecimal()) {
            events.add(scalar(value.decimalValue().toPlainString(), ScalarStyle.PLAIN));
        } else {
            events.add(scalar(value.asText(), ScalarStyle.PLAIN));
        }
    }

    private static FlowStyle style(JsonNode container) {
        return container.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
    }

    private static Event text(String text, boolean mayBeBlock) {
        if (WORD.matcher(text).matches() && !RESERVED.contains(text.toLowerCase(Locale.ROOT))) {
            return scalar(text, ScalarStyle.PLAIN);
        }
        if (mayBeBlock && BLOCK.matcher(text).matches()) {
            return scalar(text, ScalarStyle.LITERAL);
        }
        boolean printable = PRINTABLE.matcher(text).matches();
        return scalar(text, printable ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.DOUBLE_QUOTED);
    }

    private static Event scalar(String text, ScalarStyle style) {
        return new ScalarEvent(Optional.empty(), Optional.empty(), new ImplicitTuple(true, true), text, style);
    }
}

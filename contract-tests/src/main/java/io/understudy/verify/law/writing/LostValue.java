package io.understudy.verify.law.writing;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value that is shown otherwise than it was written.
 *
 * @param pointer where it is, as a JSON pointer into the entry
 * @param sent the value as written
 * @param shown the value as shown
 */
record LostValue(String pointer, JsonNode sent, JsonNode shown) {
    /** What may be shown masked, or in another spelling. */
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token|pin|key)");

    /** The first value that is lost; what is not shown at all counts for nothing. */
    static Optional<LostValue> first(JsonNode sent, JsonNode shown) {
        return first("", sent, shown);
    }

    private static Optional<LostValue> first(String pointer, JsonNode sent, JsonNode shown) {
        if (shown.isMissingNode() || sent.isMissingNode() || sent.isNull()) {
            return Optional.empty();
        }
        if (sent.isObject() && shown.isObject()) {
            for (Map.Entry<String, JsonNode> member : sent.properties()) {
                String step = member.getKey().replace("~", "~0").replace("/", "~1");
                Optional<LostValue> inside = SECRET.matcher(member.getKey()).matches()
                        ? Optional.empty()
                        : first(pointer + "/" + step, member.getValue(), shown.path(member.getKey()));
                if (inside.isPresent()) {
                    return inside;
                }
            }
            return Optional.empty();
        }
        if (sent.isArray() && shown.isArray() && sent.size() == shown.size()) {
            for (int index = 0; index < sent.size(); index++) {
                Optional<LostValue> inside = first(pointer + "/" + index, sent.get(index), shown.get(index));
                if (inside.isPresent()) {
                    return inside;
                }
            }
            return Optional.empty();
        }
        // The answer to a form, whose values are all texts, shows what they are declared to be.
        boolean same = sent.isValueNode() && shown.isValueNode() && means(sent, shown);
        return same || pointer.isEmpty() ? Optional.empty() : Optional.of(new LostValue(pointer, sent, shown));
    }

    private static boolean means(JsonNode sent, JsonNode shown) {
        if (sent.isNumber() && shown.isNumber()) {
            return sent.decimalValue().compareTo(shown.decimalValue()) == 0;
        }
        if (!sent.isTextual() || !shown.isTextual()) {
            return sent.asText().equals(shown.asText());
        }
        String written = Normalizer.normalize(sent.textValue(), Normalizer.Form.NFC);
        String read = Normalizer.normalize(shown.textValue(), Normalizer.Form.NFC);
        boolean address = written.contains("://") || written.matches("[^\\s@]+@[^\\s@]+");
        return written.equals(read) || (address && written.equalsIgnoreCase(read)) || isSameInstant(written, read);
    }

    private static boolean isSameInstant(String left, String right) {
        try {
            return OffsetDateTime.parse(left).isEqual(OffsetDateTime.parse(right));
        } catch (DateTimeException noTimes) {
            return false;
        }
    }
}

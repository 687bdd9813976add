package io.understudy.verify.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Takes values out of a recording, and keeps what is wrong with them. Used once. */
final class RecordingProblems {
    private final List<Flaw> found = new ArrayList<>();

    /**
     * Something wrong with a recording.
     *
     * @param rule its name in kebab-case
     * @param pointer where, as a JSON pointer
     * @param sentence what, without a full stop
     */
    record Flaw(String rule, String pointer, String sentence) {}

    List<Flaw> found() {
        return List.copyOf(found);
    }

    void add(String rule, String pointer, String sentence) {
        found.add(new Flaw(rule, pointer, sentence));
    }

    /** A list that must be there. */
    JsonNode list(JsonNode parent, String name, String pointer) {
        return required(parent, name, pointer, parent.path(name).isArray(), "a list");
    }

    /** An object that must be there. */
    JsonNode object(JsonNode parent, String name, String pointer) {
        return required(parent, name, pointer, parent.path(name).isObject(), "an object");
    }

    /** A text that must be there; {@code ""} when it is not. */
    String text(JsonNode parent, String name, String pointer) {
        return required(parent, name, pointer, parent.path(name).isTextual(), "a text")
                .asText();
    }

    /** A whole number that must be there; 0 when it is not. */
    int number(JsonNode parent, String name, String pointer) {
        return required(parent, name, pointer, parent.path(name).canConvertToInt(), "a whole number")
                .asInt();
    }

    private JsonNode required(JsonNode parent, String name, String pointer, boolean right, String kind) {
        JsonNode value = parent.path(name);
        if (value.isMissingNode()) {
            add("missing-field", pointer, "'" + name + "' is missing");
        } else if (!right) {
            add("wrong-type", pointer + "/" + name, "'" + name + "' must be " + kind);
        }
        return value;
    }

    /** Bytes that are written in Base64 (RFC 4648, section 4); none when they are not. */
    byte[] base64(String text, String pointer) {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException broken) {
            add("bad-base64", pointer, "this is no Base64");
            return new byte[0];
        }
    }
}

package io.understudy.mock.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a body of several parts (RFC 2046, section 5.1; RFC 7578). */
final class MultipartAnswer {
    private static final Pattern BOUNDARY = Pattern.compile(";\\s*boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("(?m)^Content-Disposition: form-data; name=\"([^\"]*)\"");

    private MultipartAnswer() {}

    /** The value of a body: an object of named parts, or an array of those without names. */
    static JsonNode read(String type, String body, Declared declared) {
        Matcher boundary = BOUNDARY.matcher(type);
        if (!boundary.find()) {
            throw new AssertionError("no boundary in " + type);
        }
        String line = "--" + boundary.group(1);
        if (!body.startsWith(line) || !body.endsWith("\r\n" + line + "--\r\n")) {
            throw new AssertionError("no body of parts between " + line + ": " + body);
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        String parts = body.substring(line.length() + 2, body.length() - line.length() - 6);
        for (String part : parts.split("\r\n" + Pattern.quote(line) + "\r\n", -1)) {
            int end = part.indexOf("\r\n\r\n");
            String head = part.startsWith("\r\n") ? "" : part.substring(0, end);
            String content = part.substring(part.startsWith("\r\n") ? 2 : end + 4);
            Matcher name = NAME.matcher(head);
            if (name.find()) {
                add(object, name.group(1), head, content, declared.property(name.group(1)));
            } else {
                items.add(value(head, content, declared.item()));
            }
        }
        return declared.is("array") ? items : object;
    }

    private static void add(ObjectNode object, String name, String head, String content, Declared property) {
        if (property.is("array")) {
            object.withArray(name).add(value(head, content, property.item()));
        } else {
            object.set(name, value(head, content, property));
        }
    }

    private static JsonNode value(String head, String content, Declared declared) {
        return head.contains("Content-Type: application/json") ? Answer.json(content) : declared.scalar(content);
    }
}

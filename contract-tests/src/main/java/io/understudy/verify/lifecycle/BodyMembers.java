package io.understudy.verify.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Operation;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of what is sent and shown. */
public final class BodyMembers {
    private static final String PAGES = "(?i).*(page|offset|limit|cursor|size|count|after|before|skip|top).*";

    private BodyMembers() {}

    /** The members that were sent and are shown as they were sent: what the server says it has taken over. */
    public static Map<String, JsonNode> echoed(JsonNode sent, JsonNode shown) {
        Map<String, JsonNode> echoed = new LinkedHashMap<>();
        for (JsonNode object : CreatedResource.objects(sent)) {
            object.properties().forEach(member -> {
                JsonNode value = member.getValue();
                if (value.isValueNode() && same(value, shown.path(member.getKey()))) {
                    echoed.put(member.getKey(), value);
                }
            });
        }
        return echoed;
    }

    /** Whether two values mean the same: numbers may be written in several ways. */
    public static boolean same(JsonNode left, JsonNode right) {
        boolean numbers = left.isNumber() && right.isNumber();
        return numbers ? left.decimalValue().compareTo(right.decimalValue()) == 0 : left.equals(right);
    }

    /** Whether a list comes in pages, as far as the names of its parameters tell: then nobody knows what is on the first. */
    public static boolean isPaged(Operation list) {
        return list.parameters().stream().anyMatch(parameter -> parameter.name().matches(PAGES));
    }
}

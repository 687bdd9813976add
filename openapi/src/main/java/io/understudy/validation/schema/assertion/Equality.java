package io.understudy.validation.schema.assertion;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.Judging;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Equality of JSON values (JSON Schema 2020-12 core, section 4.2.2): numbers by their value, objects without order. Its
 * hashes differ from run to run, so that nobody can send many values that share one.
 */
public final class Equality {
    private static final int FACTOR = new Random().nextInt() | 1;

    private Equality() {}

    /** Whether two values are equal. */
    public static boolean equal(JsonNode left, JsonNode right) {
        if (left.isNumber()) {
            return right.isNumber() && NumberArithmetic.compare(left, right) == 0;
        }
        if (left.isTextual()) {
            return right.isTextual() && left.textValue().equals(right.textValue());
        }
        if (!left.isContainerNode()) {
            return left.equals(right);
        }
        if (left.getNodeType() != right.getNodeType() || left.size() != right.size()) {
            return false;
        }
        return left.isArray() ? equalItems(left, right) : equalMembers(left, right);
    }

    private static boolean equalItems(JsonNode left, JsonNode right) {
        Iterator<JsonNode> others = right.elements();
        for (JsonNode item : left) {
            if (!equal(item, others.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalMembers(JsonNode left, JsonNode right) {
        for (Map.Entry<String, JsonNode> member : left.properties()) {
            JsonNode other = right.get(member.getKey());
            if (other == null || !equal(member.getValue(), other)) {
                return false;
            }
        }
        return true;
    }

    /** Whether no two items of an array are equal. */
    static boolean areUnique(JsonNode array, Judging judging) {
        Set<Hashed> seen = new HashSet<>();
        for (JsonNode item : array) {
            if (!seen.add(new Hashed(item, hash(item, judging)))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(JsonNode value, Judging judging) {
        judging.spend(1);
        if (value.isNumber()) {
            return NumberArithmetic.hash(value) * FACTOR;
        }
        if (value.isTextual()) {
            return hash(value.textValue());
        }
        int hash = value.getNodeType().hashCode();
        if (value.isArray()) {
            for (JsonNode item : value) {
                hash = mixed(hash * FACTOR + hash(item, judging));
            }
        } else if (value.isObject()) {
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                hash += mixed(hash(member.getKey()) * FACTOR + hash(member.getValue(), judging));
            }
        } else if (value.isBoolean()) {
            hash += value.booleanValue() ? 1 : 2;
        }
        return hash;
    }

    private static int hash(String text) {
        int hash = text.length();
        for (int index = 0; index < text.length(); index++) {
            hash = (hash ^ text.charAt(index)) * FACTOR;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    private static int mixed(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * FACTOR;
        return mixed ^ (mixed >>> 13);
    }

    /** A value with its hash. */
    private record Hashed(JsonNode value, int hash) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Hashed hashed && hashed.hash == hash && equal(hashed.value, value);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}

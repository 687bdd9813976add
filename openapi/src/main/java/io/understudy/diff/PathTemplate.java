package io.understudy.diff;

import io.understudy.contract.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Path templates, whose placeholders may be called anything: {@code /items/{id}} is {@code /items/{itemId}}. */
final class PathTemplate {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private PathTemplate() {}

    /** What tells an operation from others: its method, and its path without the names of placeholders. */
    static String key(Operation operation) {
        return operation.method() + " " + PLACEHOLDER.matcher(operation.path()).replaceAll("{}");
    }

    /** The names of the placeholders, from left to right. */
    static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(path);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}

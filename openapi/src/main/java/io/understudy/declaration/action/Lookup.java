package io.understudy.declaration.action;

import java.util.List;
import java.util.Map;

/**
 * Which entry.
 *
 * @param by the fields that a parameter's value is looked for in, the first before the next; where several parameters are
 *     named, the entry must have the values of all
 */
public record Lookup(Map<Input, List<String>> by) {}

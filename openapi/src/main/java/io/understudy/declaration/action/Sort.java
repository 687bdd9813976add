package io.understudy.declaration.action;

import io.understudy.declaration.collection.TimeFormat;
import java.util.Optional;

/**
 * An order that a caller can ask for.
 *
 * @param parameter the parameter, with the value {@code asc} or {@code desc}
 * @param field the field that orders
 * @param format how it is written as a time; empty when it is none
 */
public record Sort(Input parameter, String field, Optional<TimeFormat> format) {}

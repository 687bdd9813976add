package io.understudy.verify.lifecycle;

/**
 * Where the answer to a creation tells the key of what was made.
 *
 * @param pointer a JSON pointer into its body, declared by a link of the contract; {@code ""} to look for it by name
 * @param name the name of the parameter that takes the key
 */
public record KeySource(String pointer, String name) {}

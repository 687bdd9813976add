package io.understudy.contract;

import java.util.List;
import java.util.Map;

/**
 * One way to be let in: all the schemes named here together. Without any it lets anybody in.
 *
 * @param schemes the scopes or roles needed, by the name of the scheme
 */
public record SecurityRequirement(Map<String, List<String>> schemes) {}

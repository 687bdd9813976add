package io.understudy.declaration.collection;

import io.understudy.declaration.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * What no two entries may have in common. An entry that lacks one of the fields, or has null there, has nothing in
 * common with any.
 *
 * @param fields the fields, whose values count together
 * @param refuse the answer when another entry has them; empty for that to a conflict
 */
public record Unique(List<String> fields, Optional<Refusal> refuse) {}

package io.understudy.declaration;

import io.understudy.declaration.collection.Seed;
import io.understudy.declaration.refusal.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Another state to start from.
 *
 * @param name its name
 * @param description one line for people, {@code ""} when there is none
 * @param collections what collections start with; those that are not named start as usual
 * @param every what every operation answers while the scenario lasts
 */
public record Scenario(String name, String description, Map<String, List<Seed>> collections, Optional<Refusal> every) {}

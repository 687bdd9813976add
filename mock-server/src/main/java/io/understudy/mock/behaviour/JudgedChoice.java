package io.understudy.mock.behaviour;

import io.understudy.mock.response.Choice;
import io.understudy.validation.Violation;
import java.util.List;

/**
 * What a call comes to.
 *
 * @param choice the answer
 * @param violations everything that is wrong with the request
 */
public record JudgedChoice(Choice choice, List<Violation> violations) {}

package io.understudy.mock.engine;

import io.understudy.validation.Violation;
import java.util.List;

/**
 * A request that was judged by the operation that it calls.
 *
 * @param routed the request
 * @param violations every way in which it breaks the contract; empty when it is fine
 * @param challenges the values for {@code WWW-Authenticate}, if it does not say who sends it
 */
public record CheckedRequest(RoutedRequest routed, List<Violation> violations, List<String> challenges) {}

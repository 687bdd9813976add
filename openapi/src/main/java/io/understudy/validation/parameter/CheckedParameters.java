package io.understudy.validation.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.validation.Violation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the parameters of a request.
 *
 * @param values the values of those that are there and fit, and the defaults of those that are not there, by location and
 *     then by name; the names of headers in lower case; the nodes are not to be changed
 * @param violations every way in which they break the contract, in the order in which it declares them
 * @param warnings what is permitted but should not be done: deprecated parameters that were sent
 */
public record CheckedParameters(
        Map<ParameterLocation, Map<String, JsonNode>> values, List<Violation> violations, List<Violation> warnings) {

    /**
     * The value of a parameter.
     *
     * @param name its name; a header's in lower case
     * @return empty when it was not sent and has no default, or does not fit
     */
    public Optional<JsonNode> value(ParameterLocation location, String name) {
        return Optional.ofNullable(values.getOrDefault(location, Map.of()).get(name));
    }
}

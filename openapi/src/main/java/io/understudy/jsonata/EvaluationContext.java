package io.understudy.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What an expression can see. */
public interface EvaluationContext {

    /** The value that names without a dollar sign are looked up in; empty for none. */
    Optional<JsonNode> root();

    /**
     * What stands behind a name with a dollar sign.
     *
     * @param name the name, without the dollar sign
     * @return empty when there is nothing; names of JSONata itself then mean what they always do
     */
    Optional<Binding> binding(String name);
}

package io.understudy.client.bangwo8.wire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.understudy.client.bangwo8.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * One entry (K15, K17, K20).
 *
 * @param knowledge the entry
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record KnowledgeEnvelope(@JsonProperty("knowledge") Knowledge knowledge) {

    /** Refuses to be empty. */
    public KnowledgeEnvelope(@Nullable Knowledge knowledge) {
        this.knowledge = Required.field("knowledge", knowledge);
    }
}

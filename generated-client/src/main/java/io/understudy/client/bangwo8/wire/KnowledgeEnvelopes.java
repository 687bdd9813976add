package io.understudy.client.bangwo8.wire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.understudy.client.answer.WholeNumber;
import io.understudy.client.bangwo8.Knowledge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several entries: a page of a list (K13), or those asked for by id, which have neither count nor pages (K16).
 *
 * @param knowledge the entries; empty where the vendor sends empty text
 * @param count number of entries on all pages; null if it is not sent
 * @param next address of the next page; null for none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record KnowledgeEnvelopes(
        @JsonProperty("knowledge") List<Knowledge> knowledge,
        @JsonProperty("count") @Nullable WholeNumber count,
        @JsonProperty("next_page") @Nullable String next) {

    /** Refuses to be without a list. */
    public KnowledgeEnvelopes(@Nullable List<Knowledge> knowledge, @Nullable WholeNumber count, @Nullable String next) {
        this.knowledge = Required.list("knowledge", knowledge);
        this.count = count;
        this.next = next;
    }
}

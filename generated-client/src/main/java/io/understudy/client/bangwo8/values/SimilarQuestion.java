package io.understudy.client.bangwo8.values;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.understudy.client.answer.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * A question that is similar to that of an entry (相似问题, K05).
 *
 * @param id its id (相似问题的id), written as its digits in text, as it is read
 * @param question the question itself (相似问题名称), which the vendor calls {@code sqname}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SimilarQuestion(
        @JsonProperty("id") @JsonSerialize(using = ToStringSerializer.class) @Nullable
        WholeNumber id,

        @JsonProperty("sqname") @Nullable String question) {}

package io.understudy.client.udesk.wire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.understudy.client.answer.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands among the others (U06).
 *
 * @param pageTotal number of pages (总页数); null if it is not sent
 * @param itemTotal number of entries on all pages (数据总数); null if it is not sent
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PageMeta(
        @JsonProperty("page_total") @Nullable WholeNumber pageTotal,
        @JsonProperty("item_total") @Nullable WholeNumber itemTotal) {}

package io.understudy.client.udesk.wire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.understudy.client.udesk.Merchant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of merchants (U10).
 *
 * @param merchants the merchants
 * @param meta where the page stands among the others (U06); null if it is not sent
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MerchantEnvelopes(
        @JsonProperty("merchants") List<Merchant> merchants,
        @JsonProperty("meta") @Nullable PageMeta meta) {

    /** Refuses to be without a list. */
    public MerchantEnvelopes(@Nullable List<Merchant> merchants, @Nullable PageMeta meta) {
        if (merchants == null) {
            throw new IllegalArgumentException("the answer has no merchants");
        }
        if (merchants.contains(null)) {
            throw new IllegalArgumentException("the list of merchants holds null");
        }
        this.merchants = merchants;
        this.meta = meta;
    }
}

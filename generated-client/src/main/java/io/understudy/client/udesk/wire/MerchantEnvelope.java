package io.understudy.client.udesk.wire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.understudy.client.udesk.Merchant;
import org.jspecify.annotations.Nullable;

/**
 * One merchant (U11 to U15).
 *
 * @param merchant the merchant
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MerchantEnvelope(@JsonProperty("merchant") Merchant merchant) {

    /** Refuses to be empty. */
    public MerchantEnvelope(@Nullable Merchant merchant) {
        if (merchant == null) {
            throw new IllegalArgumentException("the answer has no merchant");
        }
        this.merchant = merchant;
    }
}

package io.understudy.contracttests.client.udesk;

import static io.understudy.contracttests.client.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.client.answer.VendorException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The refusals that the vendor has a code and a Chinese sentence for. */
final class MerchantRefusals {
    private MerchantRefusals() {}

    /** Refused with 400, as everything but a failed authentication is (U03), with this code and this sentence. */
    static void assertRefused(String code, String message, ThrowingCallable call) {
        VendorException refusal = refused(400, call);
        assertThat(refusal.code()).hasValue(code);
        assertThat(refusal.vendorMessage()).hasValue(message);
    }
}

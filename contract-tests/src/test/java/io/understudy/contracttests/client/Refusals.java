package io.understudy.contracttests.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.understudy.client.answer.FailureKind;
import io.understudy.client.answer.VendorException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Calls that a server has to refuse. */
public final class Refusals {
    private Refusals() {}

    /** How a call was refused; it has to be with this status. */
    public static VendorException refused(int status, ThrowingCallable call) {
        VendorException refusal = assertThat(catchThrowable(call))
                .asInstanceOf(InstanceOfAssertFactories.type(VendorException.class))
                .actual();
        assertThat(refusal.status()).hasValue(status);
        return refusal;
    }

    /** Why the client itself did not send a call. */
    public static String notSent(ThrowingCallable call) {
        VendorException refusal = assertThat(catchThrowable(call))
                .asInstanceOf(InstanceOfAssertFactories.type(VendorException.class))
                .actual();
        assertThat(refusal.kind()).isEqualTo(FailureKind.NOT_SENT);
        return String.valueOf(refusal.getMessage());
    }
}

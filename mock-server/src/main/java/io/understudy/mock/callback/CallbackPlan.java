package io.understudy.mock.callback;

/** Something that is to be sent, as far as that can be said before it is tried. */
public sealed interface CallbackPlan permits OutgoingRequest, Delivery.NotSent, Delivery.Unaddressed {}

package io.understudy.validation.parameter.style;

import io.understudy.validation.request.RequestParameters;

/** Finds one parameter in a request. Immutable; safe to share between threads. */
@FunctionalInterface
public interface Carrier {

    /** What the request has for the parameter. */
    Carried find(RequestParameters request);
}

package io.understudy.validation.parameter;

/** Finds one parameter in a request. Immutable; safe to share between threads. */
@FunctionalInterface
interface Carrier {

    /** What the request has for the parameter. */
    Carried find(RequestParameters request);
}

package io.understudy.codec.parameter;

/** Finds one parameter in a request. Immutable; safe to share between threads. */
@FunctionalInterface
public interface ParameterReader {

    /** What the request has for the parameter. */
    FoundParameter find(RequestParameters request);
}

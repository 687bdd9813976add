package io.understudy.routing;

import io.understudy.contract.Contract;
import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import java.util.List;
import java.util.Map;

/** What a method and a path lead to. */
public sealed interface RouteMatch {

    /**
     * An operation.
     *
     * @param operation the operation
     * @param contract the contract that declares it
     * @param pathParameters the path parameters by name, percent-decoded, in the order in which the path has them
     * @param rawPathParameters the same as they stand in the request line, where an encoded delimiter can still be told
     *     from one that delimits
     */
    record Found(
            Operation operation,
            Contract contract,
            Map<String, String> pathParameters,
            Map<String, String> rawPathParameters)
            implements RouteMatch {}

    /** No operation has this path, or its percent-encoding is broken. */
    record NoSuchPath() implements RouteMatch {}

    /**
     * The path exists, but not for this method.
     *
     * @param allowed the methods that it does exist for, in the order that an {@code Allow} header names them (RFC
     *     9110, section 10.2.1); never empty
     */
    record NoSuchMethod(List<HttpMethod> allowed) implements RouteMatch {}
}

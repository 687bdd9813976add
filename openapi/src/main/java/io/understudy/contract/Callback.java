package io.understudy.contract;

import io.understudy.document.Place;
import io.understudy.expression.AddressTemplate;
import java.util.List;

/**
 * Requests that the API sends by itself once an operation was called (OpenAPI 3.1, section 4.8.18).
 *
 * @param name what the operation calls it; several callbacks of one name are sent to different addresses
 * @param address where to, worked out from the call and its answer
 * @param operations what is sent there: each describes a request, and the answers that the receiver can give. They have
 *     no callbacks of their own: those would be the receiver's to send
 * @param place where it is declared
 */
public record Callback(String name, AddressTemplate address, List<Operation> operations, Place place) {}

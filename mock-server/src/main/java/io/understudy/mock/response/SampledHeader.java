package io.understudy.mock.response;

import io.understudy.contract.Schema;

/**
 * A header whose value is made from its schema, because the contract gives no example.
 *
 * @param explode whether an object is written {@code a=1,b=2} rather than {@code a,1,b,2}
 */
record SampledHeader(String name, Schema schema, boolean explode) {}

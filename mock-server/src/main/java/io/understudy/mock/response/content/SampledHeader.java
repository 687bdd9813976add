package io.understudy.mock.response.content;

import io.understudy.contract.Header;
import io.understudy.contract.Schema;

/** A header whose value is made from its schema, because the contract gives no example. */
public record SampledHeader(String name, Header declared, Schema schema) {}

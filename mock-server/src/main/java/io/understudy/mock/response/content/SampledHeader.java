package io.understudy.mock.response.content;

import io.understudy.contract.message.Header;
import io.understudy.document.Schema;

/** A header whose value is made from its schema, because the contract gives no example. */
public record SampledHeader(String name, Header declared, Schema schema) {}

package io.understudy.contract.reading.document;

import io.understudy.contract.reading.source.Limits;

/**
 * Which files a contract may make the reader open.
 *
 * @param remote whether documents at http and https addresses are fetched
 * @param outside whether files outside the folders that are allowed anyway are read
 * @param limits how large each may be
 */
public record FileAccess(boolean remote, boolean outside, Limits limits) {}

package io.understudy.verify.drift;

import io.understudy.verify.result.Case;
import io.understudy.verify.result.Finding;

/**
 * An answer that the contract does not allow.
 *
 * @param tried what it was the answer to
 * @param finding what is wrong with it
 */
record Evidence(Case tried, Finding finding) {
    /** The request, for people and without secrets. */
    String request() {
        return finding.smallest().request().method() + " "
                + finding.smallest().request().target();
    }
}

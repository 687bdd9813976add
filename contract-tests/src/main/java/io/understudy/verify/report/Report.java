package io.understudy.verify.report;

import io.understudy.verify.result.VerificationResult;
import java.io.IOException;

/** A way to tell what a run found. */
@FunctionalInterface
public interface Report {
    /**
     * Writes what there is to tell. A run that was interrupted is told as far as it went.
     *
     * @throws IOException when the report cannot be written where it should go
     */
    void write(VerificationResult run) throws IOException;
}

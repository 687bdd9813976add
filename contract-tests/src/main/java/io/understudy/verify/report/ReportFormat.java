package io.understudy.verify.report;

import io.understudy.verify.result.VerificationResult;

/** A form that the report of a run can have. */
@FunctionalInterface
public interface ReportFormat {
    /** The whole report as text. */
    String of(VerificationResult run);
}

package io.understudy.verify.drift;

import io.understudy.codec.DocumentFormat;
import io.understudy.overlay.Overlay;
import io.understudy.verify.report.ReportFormat;
import io.understudy.verify.result.VerificationResult;

/**
 * What the answers of a run ask of the contract, as an overlay; without actions when they ask for nothing.
 *
 * @param format the notation
 */
public record OverlayReport(DocumentFormat format) implements ReportFormat {
    @Override
    public String of(VerificationResult run) {
        return Drift.of(run).overlay().map(Overlay::toJson).map(format::write).orElse("");
    }
}

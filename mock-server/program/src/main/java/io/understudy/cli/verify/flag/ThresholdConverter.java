package io.understudy.cli.verify.flag;

import io.understudy.verify.coverage.CoverageThreshold;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 80} and {@code statuses=80}. */
final class ThresholdConverter implements ITypeConverter<CoverageThreshold> {
    @Override
    public CoverageThreshold convert(String value) {
        return CoverageThreshold.parse(value)
                .orElseThrow(() -> new TypeConversionException("'" + value
                        + "' is no percentage such as 80 or statuses=80; the names are operations, statuses, parameters,"
                        + " properties and values"));
    }
}

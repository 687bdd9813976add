package io.understudy.verify.cli.flags;

import io.understudy.verify.report.Threshold;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 80} and {@code statuses=80}. */
final class ThresholdConverter implements ITypeConverter<Threshold> {
    @Override
    public Threshold convert(String value) {
        return Threshold.parse(value)
                .orElseThrow(() -> new TypeConversionException("'" + value
                        + "' is no percentage such as 80 or statuses=80; the names are operations, statuses, parameters,"
                        + " properties and values"));
    }
}

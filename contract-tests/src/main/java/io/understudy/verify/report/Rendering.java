package io.understudy.verify.report;

import io.understudy.verify.run.Run;

/** A form that the report of a run can have. */
@FunctionalInterface
public interface Rendering {
    /** The whole report as text. */
    String of(Run run);
}

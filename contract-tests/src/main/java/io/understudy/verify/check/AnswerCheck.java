package io.understudy.verify.check;

import java.util.List;

/** Checks one answer, whatever it was asked for. */
public interface AnswerCheck extends Check {
    /** The ways in which the answer is wrong; empty when it is right, or the check does not apply to it. */
    List<Deviation> deviations(JudgedAnswer judged);
}

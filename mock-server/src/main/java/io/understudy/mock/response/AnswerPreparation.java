package io.understudy.mock.response;

import io.understudy.mock.response.Choice.Refusal;

/** What is known of an answer before its body is. */
public sealed interface AnswerPreparation permits PreparedAnswer, AnswerPreparation.Unanswerable {

    /**
     * There is no answer that the caller would take.
     *
     * @param refusal why
     */
    record Unanswerable(Refusal refusal) implements AnswerPreparation {}
}

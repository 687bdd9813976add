package io.understudy.verify.law.lifecycle;

import io.understudy.verify.check.Judgement;
import io.understudy.verify.law.Entry;
import io.understudy.verify.law.Step;

/** Judges answers that should not say that the entry is absent. */
final class Presence {
    private Presence() {}

    /**
     * What is made of an answer about an entry that exists.
     *
     * @param done what was to be done with it
     */
    static Judgement judgement(String law, Entry entry, Step.Answer answer, String done) {
        if (answer.isSuccess()) {
            return new Judgement.Conforming();
        }
        if (!answer.isAbsent()) {
            return new Judgement.Undecided("The request was answered " + answer.status() + ".");
        }
        return entry.created().certain()
                ? answer.breaks(
                        law,
                        "that what was created with the key " + entry.created().id() + " can be " + done,
                        "status " + answer.status(),
                        "status")
                : new Judgement.Undecided("It could not be told for certain which key "
                        + entry.lifecycle().create().id() + " gave.");
    }
}

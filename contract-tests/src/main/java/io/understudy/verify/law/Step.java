package io.understudy.verify.law;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.verify.check.Deviation;
import io.understudy.verify.check.Judgement;
import io.understudy.verify.lifecycle.CreatedResource;
import io.understudy.verify.message.Reply.Answered;
import io.understudy.verify.request.RequestDraft;
import java.util.List;

/** The result of one step of a law: an answer to go on with, or the end. */
public sealed interface Step {
    /** Goes on with the answer, unless this is the end. */
    Judgement then(Next next) throws InterruptedException;

    /** What is made of an answer. */
    @FunctionalInterface
    interface Next {
        /** Goes on. */
        Judgement with(Answer answer) throws InterruptedException;
    }

    /**
     * An answer that is as the contract documents it.
     *
     * @param draft the request
     * @param answered the answer
     */
    record Answer(RequestDraft draft, Answered answered) implements Step {
        @Override
        public Judgement then(Next next) throws InterruptedException {
            return next.with(this);
        }

        /** Its status. */
        public int status() {
            return answered.status();
        }

        /** Whether the request was carried out. */
        public boolean isSuccess() {
            return answered.status() / 100 == 2;
        }

        /** Whether it says that there is nothing. */
        public boolean isAbsent() {
            return answered.status() == 404 || answered.status() == 410;
        }

        /** Its body as JSON; missing when it is none. */
        public JsonNode body() {
            return CreatedResource.body(answered);
        }

        /**
         * That the law is broken, as this answer shows.
         *
         * @param law the id of the law
         * @param pointer where in the answer
         */
        public Judgement breaks(String law, String expected, String seen, String pointer) {
            return new Judgement.Deviating(
                    List.of(new Deviation(law, expected, seen, draft.operation().place(), pointer)));
        }
    }

    /**
     * Nothing can be said beyond this.
     *
     * @param judgement what can be said
     */
    record Ended(Judgement judgement) implements Step {
        @Override
        public Judgement then(Next next) {
            return judgement;
        }

        /** The end for want of something. */
        public static Ended undecided(String reason) {
            return new Ended(new Judgement.Undecided(reason));
        }
    }
}

package io.understudy.verify.result;

import io.understudy.contract.Operation;
import io.understudy.contract.message.StatusKey;
import io.understudy.document.Place;
import java.util.Optional;

/**
 * One thing that a server is tried with.
 *
 * @param id what names it in every run with the same contract, for instance {@code listTickets/boundary/query/limit/maximum};
 *     unique within a run
 * @param kind the sort of case
 * @param operation the operation that it is about
 * @param tries what it tries, for people: {@code query parameter limit at its maximum, 100}
 * @param status the declared response that it is about; empty when any success or any refusal will do
 * @param example the named example that it is about; {@code ""} inside for the only, unnamed one
 * @param place where the contract speaks of what it tries
 */
public record Case(
        String id,
        Kind kind,
        Operation operation,
        String tries,
        Optional<StatusKey> status,
        Optional<String> example,
        Place place) {
    /** The sorts of cases. */
    public enum Kind {
        /** A request that the contract shows, or the response that it shows. */
        EXAMPLE("example"),
        /** A valid request with made-up values. */
        GENERATED("generated"),
        /** A valid request with one value at its limit. */
        BOUNDARY("boundary"),
        /** A request with one thing broken, which must be refused. */
        NEGATIVE("negative"),
        /** A request with missing or wrong credentials, which must be refused. */
        AUTHENTICATION("authentication"),
        /** A method other than the operation's own: one that is not declared, {@code HEAD} or {@code OPTIONS}. */
        METHOD("method"),
        /** Several requests of which later ones rest on the answers to earlier ones. */
        SEQUENCE("sequence"),
        /** A request that was recorded elsewhere. */
        RECORDED("recorded");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The kind in a word, as it stands in ids and reports. */
        public String label() {
            return label;
        }
    }
}

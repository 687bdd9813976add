package io.understudy.contract.reading;

import io.understudy.contract.Contract;
import io.understudy.contract.Place;

/** A further look at a contract that was read. */
@FunctionalInterface
public interface Inspection {

    /** Reports what it finds in a contract. */
    void inspect(Contract contract, Report report);

    /** Where an inspection puts its findings; lines and columns are worked out for it. */
    interface Report {

        /** Something that breaks the specification. */
        void error(String rule, Place place, String message);

        /** Something that is probably not what the author meant. */
        void warning(String rule, Place place, String message);
    }
}

package io.understudy.routing;

import io.understudy.contract.Contract;

/**
 * A contract and the path that it is served under.
 *
 * @param prefix what every path of the contract begins with, for instance {@code /left}; {@code ""} for nothing
 * @param contract the contract
 */
public record Mount(String prefix, Contract contract) {

    /** A contract that is served as it is, without a prefix. */
    public static Mount of(Contract contract) {
        return new Mount("", contract);
    }
}

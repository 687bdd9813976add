package io.understudy.verify.result;

import io.understudy.document.Place;

/**
 * One way in which a server breaks its contract.
 *
 * @param check the check that found it: {@code status}, {@code schema}, {@code timeout} and so on
 * @param expected what the contract lets one expect, one line
 * @param seen what came instead, one line
 * @param place where the contract says so
 * @param pointer where in the answer: {@code status}, {@code header/NAME}, or {@code body} and a JSON pointer
 *     ({@code body/items/0/name}); {@code ""} for the answer as a whole
 * @param smallest the smallest request that was found to show it, with what came back for it
 * @param curl a command that sends the smallest request; secrets are masked in it
 */
public record Finding(
        String check, String expected, String seen, Place place, String pointer, Exchange smallest, String curl) {
    /** The finding in one line. */
    public String line() {
        return "expected " + expected + ", seen " + seen;
    }
}

package io.understudy.verify.check;

import io.understudy.document.Place;

/**
 * One way in which an answer is wrong.
 *
 * @param check the check that found it
 * @param expected what should have come, one line
 * @param seen what came instead, one line
 * @param place where the contract says so
 * @param pointer where in the answer, as in {@link io.understudy.verify.result.Finding#pointer}
 */
public record Deviation(String check, String expected, String seen, Place place, String pointer) {
    /** Whether this is the same deviation as another, seen on another occasion. */
    public boolean isSameAs(Deviation other) {
        return check.equals(other.check) && pointer.equals(other.pointer) && place.equals(other.place);
    }
}

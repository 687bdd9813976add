package io.understudy.mock.proxy;

/**
 * What becomes of messages that do not fit the contract.
 *
 * @param errors whether they are answered with a problem rather than passed on with a remark
 * @param validateRequest whether requests are judged by more than their credentials
 * @param largestBody the most bytes of an answer's body that are held back to be judged, packed or unpacked
 */
public record ProxyRules(boolean errors, boolean validateRequest, int largestBody) {
    /** The most that can be held back at all. */
    public static final int LARGEST = Integer.MAX_VALUE - 16;

    /** Everything is judged, bodies up to 10 MiB, and everything is passed on. */
    public static final ProxyRules DEFAULTS = new ProxyRules(false, true, 10 << 20);
}

package io.understudy.contract.message;

import java.util.Optional;

/** The key of a response: a status code, a range of codes, or the default (OpenAPI 3.1, section 4.8.16). */
public sealed interface StatusKey {

    /** One status code. */
    record Exact(int code) implements StatusKey {
        @Override
        public String toString() {
            return Integer.toString(code);
        }
    }

    /**
     * A hundred of status codes.
     *
     * @param hundred the first digit: 4 for {@code 4XX}
     */
    record Range(int hundred) implements StatusKey {
        @Override
        public String toString() {
            return hundred + "XX";
        }
    }

    /** Whatever no other response covers. */
    record Default() implements StatusKey {
        @Override
        public String toString() {
            return "default";
        }
    }

    /** Reads a key of a {@code responses} object; empty when it is none of the three forms. */
    static Optional<StatusKey> parse(String key) {
        if (key.equals("default")) {
            return Optional.of(new Default());
        }
        if (key.length() != 3 || key.charAt(0) < '1' || key.charAt(0) > '5') {
            return Optional.empty();
        }
        if (key.substring(1).equalsIgnoreCase("XX")) {
            return Optional.of(new Range(key.charAt(0) - '0'));
        }
        return isDigit(key.charAt(1)) && isDigit(key.charAt(2))
                ? Optional.of(new Exact(Integer.parseInt(key)))
                : Optional.empty();
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}

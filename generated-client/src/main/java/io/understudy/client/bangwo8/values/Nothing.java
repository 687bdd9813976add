package io.understudy.client.bangwo8.values;

/** Texts that are sent where there is no value: empty text, as documented, and what serialisers make of nothing. */
final class Nothing {

    private Nothing() {}

    /** Whether this text stands for no value. */
    static boolean is(String text) {
        return text.isEmpty() || text.equals("null") || text.equals("[]");
    }
}

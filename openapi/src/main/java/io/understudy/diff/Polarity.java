package io.understudy.diff;

/** Who sends a message, and so which changes of it do harm. */
enum Polarity {
    /** The caller: what is taken must not shrink. */
    CALLER,
    /** The API: what is sent must not grow. */
    API;

    boolean harmed(boolean lost, boolean gained) {
        return this == CALLER ? lost : gained;
    }
}

package io.understudy.verify.faults;

import io.understudy.verify.message.HttpCall;

/**
 * One thing that a server can do wrong.
 *
 * @param group what it is about
 * @param name what it is called
 * @param does what the server does, for people
 * @param check the check that finds it
 * @param effect how it does it
 */
record Fault(String group, String name, String does, String check, Effect effect) {
    /** Answers a request, wrongly where the fault says so. */
    @FunctionalInterface
    interface Effect {
        Wire answer(HttpCall call, Library library);
    }

    @Override
    public String toString() {
        return name;
    }
}

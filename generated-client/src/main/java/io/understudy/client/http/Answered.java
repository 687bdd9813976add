package io.understudy.client.http;

/**
 * A call as it was sent, credentials and all, with its answer.
 *
 * @param call what was sent
 * @param answer what came back
 */
record Answered(HttpCall call, HttpAnswer answer) {

    /** The body as text, with secrets removed. */
    String text() {
        return Secrets.removed(Text.of(answer), call);
    }
}

package io.understudy.client.http;

/**
 * A call as it was sent, credentials and all, with its answer.
 *
 * @param call what was sent
 * @param answer what came back
 */
public record Answered(HttpCall call, HttpAnswer answer) {}

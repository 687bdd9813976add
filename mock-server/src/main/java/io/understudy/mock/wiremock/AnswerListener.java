package io.understudy.mock.wiremock;

/** Is told what was answered. */
@FunctionalInterface
public interface AnswerListener {

    /**
     * A request was answered.
     *
     * @param method the method
     * @param url the path and the query
     * @param code the status code
     */
    void answered(String method, String url, int code);
}

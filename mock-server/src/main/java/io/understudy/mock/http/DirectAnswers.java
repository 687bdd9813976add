package io.understudy.mock.http;

/** Says which requests need not go through the server behind, and hears of those that did not. Safe to share. */
public interface DirectAnswers {

    /**
     * Whether nobody but the contracts has a say in the answer to a request.
     *
     * @param method the method as it was sent
     * @param url the path and the query as they were sent
     */
    boolean isOpenFor(String method, String url);

    /** Takes note of an answer that is about to be sent. When this throws, the answer is not sent. */
    void taken(DirectExchange exchange);
}

package io.understudy.mock.state.log;

/**
 * Whose state it is.
 *
 * @param contract what the contract is called among those that are served, the same after a restart
 * @param session what the caller calls the session; {@code ""} for the one that everybody shares
 */
public record StateId(String contract, String session) {}

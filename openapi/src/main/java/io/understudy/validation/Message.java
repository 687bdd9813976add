package io.understudy.validation;

import java.util.List;

/** What requests and responses have in common, as it arrived. */
public interface Message {

    /**
     * The values of all header fields with this name, in the order in which they were sent.
     *
     * @param name the name; its case does not count (RFC 9110, section 5.1)
     */
    List<String> header(String name);

    /** The body as it arrived, not to be changed; empty when there is none. */
    byte[] body();
}

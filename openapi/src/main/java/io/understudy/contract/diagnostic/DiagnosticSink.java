package io.understudy.contract.diagnostic;

import io.understudy.document.Place;

/** Where findings are put; lines and columns are worked out for them. */
public interface DiagnosticSink {

    /** Something that breaks the specification. */
    void error(String rule, Place place, String message);

    /** Something that is probably not what the author meant. */
    void warning(String rule, Place place, String message);

    /** Whether anything was found at this place so far; false when what is reported is not kept. */
    default boolean concerns(Place place) {
        return false;
    }
}

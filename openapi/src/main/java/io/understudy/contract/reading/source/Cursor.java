package io.understudy.contract.reading.source;

/** Where the teller of {@link TreeEvents} stands; asked only when it matters, because working it out costs. */
@FunctionalInterface
interface Cursor {

    /** The start of the value or key that is being told. */
    Mark mark();
}

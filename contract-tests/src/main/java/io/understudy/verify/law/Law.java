package io.understudy.verify.law;

import io.understudy.verify.check.Check;

/** A property that every sane API keeps, beyond what its contract says of single answers. */
public interface Law extends Check {
    /** What holds where the law is kept, for people: a clause such as {@code what was deleted is gone}. */
    String claim();
}

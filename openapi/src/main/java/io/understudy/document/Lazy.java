package io.understudy.document;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when it is first asked for. Two threads may work it out twice; both get the same. */
public final class Lazy<T> {
    private final Supplier<T> source;
    private volatile @Nullable T value;

    /** A value that this source works out; it gives the same each time that it is asked. */
    public Lazy(Supplier<T> source) {
        this.source = source;
    }

    /** The value. */
    public T value() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}

package io.understudy.routing;

/**
 * Two contracts that both claim a method and a path.
 *
 * @param first the operation of the contract that comes first; it is the one that answers
 * @param second the operation of the other contract; it is never reached
 */
public record RouteConflict(Route first, Route second) {

    /** One sentence that names both places. */
    @Override
    public String toString() {
        return "%s %s is claimed twice: by %s and by %s."
                .formatted(
                        second.operation().method(),
                        second.path(),
                        first.operation().place(),
                        second.operation().place());
    }
}

package io.understudy.diff.witness;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.diff.schema.ComparedSide;
import io.understudy.diff.schema.Excess;
import io.understudy.diff.schema.Excess.Step;
import io.understudy.diff.set.Conjunction;
import io.understudy.diff.set.SetReader;
import io.understudy.document.DocumentSet;
import io.understudy.validation.schema.Direction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for a value that one schema takes and another refuses, and asks both validators. */
public final class WitnessSearch {
    /** So many values are tried for one difference. */
    private static final int TRIES = 300;

    /** So many values of a part are built into whole ones at each step. */
    private static final int BREADTH = 40;

    private final ComparedSide here;
    private final ComparedSide there;
    private final Candidates candidates;

    /**
     * A search.
     *
     * @param here the side whose schema takes more
     * @param there the other
     * @param documents the documents of both contracts
     * @param direction which way the values travel
     */
    public WitnessSearch(ComparedSide here, ComparedSide there, DocumentSet documents, Direction direction) {
        this.here = here;
        this.there = there;
        SetReader reader = new SetReader(documents, direction);
        this.candidates = new Candidates(reader, new Sampler(reader));
    }

    /**
     * A whole value that shows a difference.
     *
     * @param excess the difference
     * @param a what takes more
     * @param b what refuses the value
     */
    public Optional<JsonNode> find(Excess excess, Conjunction a, Conjunction b) {
        Stream<JsonNode> values = candidates.of(excess.lead());
        List<Step> steps = excess.steps();
        for (int index = steps.size() - 1; index >= 0; index--) {
            Step step = steps.get(index);
            values = values.limit(BREADTH).flatMap(value -> candidates.around(step, value));
        }
        return values.limit(TRIES)
                .filter(value ->
                        here.judge().accepts(a, value) && !there.judge().accepts(b, value))
                .findFirst();
    }
}

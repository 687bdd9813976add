package io.understudy.mock.behaviour.entry;

import io.understudy.declaration.collection.CollectionRule;
import io.understudy.declaration.collection.FieldSource;
import io.understudy.mock.state.SessionContents;
import io.understudy.mock.state.log.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;

/** Gives out the numbers of sequences while one write is worked out. */
public final class SequenceNumbers {
    private final Function<String, Optional<Long>> last;
    private final Map<String, Long> given = new LinkedHashMap<>();

    private SequenceNumbers(Function<String, Optional<Long>> last) {
        this.last = last;
    }

    /** Numbers that go on where the contents are. */
    public static SequenceNumbers after(SessionContents contents) {
        return new SequenceNumbers(contents::last);
    }

    /** Numbers that begin anew. */
    public static SequenceNumbers fromTheStart() {
        return new SequenceNumbers(name -> Optional.empty());
    }

    /** What the sequence of a field is called. */
    static String name(CollectionRule rule, String field) {
        return rule.name() + "." + field;
    }

    /** Lets every sequence of a collection begin anew that has given out no number here. */
    public void begin(CollectionRule rule) {
        rule.fields()
                .forEach((field, known) -> known.source().ifPresent(source -> {
                    if (source instanceof FieldSource.Sequence sequence) {
                        given.putIfAbsent(name(rule, field), sequence.start() - 1);
                    }
                }));
    }

    /**
     * The next number of a sequence.
     *
     * @param start the first number that it gives
     * @param taken whether a number is in use already, so that it is passed over
     */
    long next(String sequence, long start, LongPredicate taken) {
        long before = given.getOrDefault(sequence, last.apply(sequence).orElse(start - 1));
        long next = before + 1;
        while (taken.test(next)) {
            next++;
        }
        given.put(sequence, next);
        return next;
    }

    /** What to change so that no number is given twice, in a list of the caller's own. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>(given.size());
        given.forEach((name, number) -> changes.add(new Change.Sequence(name, number)));
        return changes;
    }
}

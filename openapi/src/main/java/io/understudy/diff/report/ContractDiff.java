package io.understudy.diff.report;

import io.understudy.contract.Contract;
import io.understudy.contract.reading.SourceLocations;
import io.understudy.diff.Comparison;
import io.understudy.diff.change.ContractChange;
import io.understudy.diff.change.Effect;
import io.understudy.document.Place;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two editions of a contract and all that is different between them.
 *
 * @param older the older edition
 * @param newer the newer edition
 * @param changes the changes, the breaking ones first
 */
public record ContractDiff(Edition older, Edition newer, List<ContractChange> changes) {

    /**
     * An edition of a contract.
     *
     * @param contract the contract
     * @param name its file as the user named it
     */
    public record Edition(Contract contract, String name) {}

    /** Compares two editions. */
    public static ContractDiff of(Edition older, Edition newer) {
        return new ContractDiff(older, newer, Comparison.of(older.contract(), newer.contract()));
    }

    /** How many changes have an effect. */
    public int count(Effect effect) {
        return (int)
                changes.stream().filter(change -> change.effect() == effect).count();
    }

    /** The same without the changes that harm nobody. */
    public ContractDiff harmful() {
        List<ContractChange> harmful = changes.stream()
                .filter(change -> change.effect() != Effect.COMPATIBLE)
                .toList();
        return new ContractDiff(older, newer, harmful);
    }

    /** The lines of the files that the changes speak of. */
    SourceLocations locations() {
        Map<URI, String> roots = new LinkedHashMap<>();
        for (Edition edition : List.of(older, newer)) {
            roots.putIfAbsent(edition.contract().place().document(), edition.name());
        }
        Stream<Place> places = changes.stream()
                .flatMap(change -> Stream.of(change.older(), change.newer()))
                .flatMap(Stream::ofNullable);
        return SourceLocations.of(roots, places);
    }

    /** How many changes there are of each effect, in words. */
    public String summary() {
        if (changes.isEmpty()) {
            return "No changes.";
        }
        return count(Effect.BREAKING) + " breaking, " + count(Effect.CANNOT_TELL) + " cannot tell, "
                + count(Effect.COMPATIBLE) + " compatible.";
    }
}

package io.understudy.verify.cases;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.Place;
import io.understudy.contract.StatusKey;
import io.understudy.validation.Violation;
import io.understudy.verify.draft.Draft;
import io.understudy.verify.draft.Drafts;
import io.understudy.verify.draft.RequestJudge;
import io.understudy.verify.draft.RequestWriter;
import io.understudy.verify.login.Keyring;
import io.understudy.verify.run.Case;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What cases are made with.
 *
 * @param contract the contract
 * @param drafts makes requests that fit it
 * @param writer writes them
 * @param judge says whether a written one fits
 * @param keyring who calls
 * @param seed where made-up values come from
 * @param selection which cases are wanted
 */
public record Workshop(
        Contract contract,
        Drafts drafts,
        RequestWriter writer,
        RequestJudge judge,
        Keyring keyring,
        long seed,
        Selection selection) {
    /** A request of an operation with all its parts, or with as few as need be. */
    Optional<Draft> base(Operation operation) {
        return fitting(drafts.of(operation, false, OptionalLong.empty()))
                .or(() -> fitting(drafts.of(operation, true, OptionalLong.empty())));
    }

    /** The request if nothing is wrong with it. */
    Optional<Draft> fitting(Optional<Draft> draft) {
        return draft.filter(this::fits);
    }

    /** Whether nothing is wrong with a request, as far as can be told. */
    boolean fits(Draft draft) {
        return judge.violations(draft.operation(), writer.write(draft))
                .map(List::isEmpty)
                .orElse(false);
    }

    /** What is wrong with a request; empty when nothing is, or nobody can tell. */
    Optional<String> flaw(Draft draft) {
        return judge.violations(draft.operation(), writer.write(draft))
                .flatMap(violations -> violations.stream().findFirst())
                .map(Violation::message);
    }

    /** A case about an operation as a whole or in part. */
    static Case tried(Operation operation, Case.Kind kind, String part, String tries, Place place) {
        return new Case(
                operation.id() + "/" + kind.label() + "/" + part,
                kind,
                operation,
                tries,
                Optional.empty(),
                Optional.empty(),
                place);
    }

    /** A case about one declared response of an operation. */
    static Case tried(Operation operation, StatusKey status, Optional<String> example, String tries, Place place) {
        String part = example.map(name -> status + "/" + name).orElse(status.toString());
        return new Case(
                operation.id() + "/" + Case.Kind.EXAMPLE.label() + "/" + part,
                Case.Kind.EXAMPLE,
                operation,
                tries,
                Optional.of(status),
                example,
                place);
    }
}

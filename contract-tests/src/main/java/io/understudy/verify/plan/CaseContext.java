package io.understudy.verify.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.StatusKey;
import io.understudy.document.Place;
import io.understudy.validation.Violation;
import io.understudy.verify.credential.CredentialStore;
import io.understudy.verify.request.RequestDraft;
import io.understudy.verify.request.RequestGenerator;
import io.understudy.verify.request.RequestValidator;
import io.understudy.verify.request.RequestWriter;
import io.understudy.verify.result.Case;
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
 * @param credentialStore who calls
 * @param seed where made-up values come from
 * @param selection which cases are wanted
 */
public record CaseContext(
        Contract contract,
        RequestGenerator drafts,
        RequestWriter writer,
        RequestValidator judge,
        CredentialStore credentialStore,
        long seed,
        CaseSelection selection) {
    /** A request of an operation with all its parts, or with as few as need be. */
    Optional<RequestDraft> base(Operation operation) {
        return fitting(drafts.of(operation, false, OptionalLong.empty()))
                .or(() -> fitting(drafts.of(operation, true, OptionalLong.empty())));
    }

    /** The value of a parameter: the one that a request has, or another that fits. */
    Optional<JsonNode> value(RequestDraft base, Parameter parameter) {
        return Optional.ofNullable(base.parameters().get(parameter))
                .or(() -> drafts.value(parameter, OptionalLong.empty()));
    }

    /** The request if nothing is wrong with it. */
    Optional<RequestDraft> fitting(Optional<RequestDraft> draft) {
        return draft.filter(this::fits);
    }

    /** Whether nothing is wrong with a request, as far as can be told. */
    boolean fits(RequestDraft draft) {
        return judge.violations(draft.operation(), writer.write(draft))
                .map(List::isEmpty)
                .orElse(false);
    }

    /** What is wrong with a request; empty when nothing is, or nobody can tell. */
    Optional<String> flaw(RequestDraft draft) {
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

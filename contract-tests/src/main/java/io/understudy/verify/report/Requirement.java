package io.understudy.verify.report;

import io.understudy.contract.Operation;
import io.understudy.contract.message.StatusKey;
import io.understudy.verify.result.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Something that a contract says of a server: that it has an operation, that the operation answers with a status, that the
 * answer can look like an example.
 *
 * @param operation the operation
 * @param status the declared response; empty for the operation as a whole
 * @param example the name of an example of the response, {@code ""} for an unnamed one; empty for the response as a whole
 * @param verdicts what came of the cases that put it to the test
 */
public record Requirement(
        Operation operation, Optional<StatusKey> status, Optional<String> example, List<Verdict> verdicts) {
    /** What is known of it. */
    public RequirementStatus standing() {
        if (verdicts.stream().anyMatch(Verdict.Refuted.class::isInstance)) {
            return RequirementStatus.FAILED;
        }
        return verdicts.stream().anyMatch(Verdict.Proven.class::isInstance)
                ? RequirementStatus.PROVEN
                : RequirementStatus.UNPROVEN;
    }
}

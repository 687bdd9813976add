package io.understudy.lint.rule;

import io.understudy.contract.Contract;
import io.understudy.contract.diagnostic.DiagnosticSink;
import io.understudy.contract.reading.Inspection;
import io.understudy.document.Place;
import java.util.List;
import java.util.stream.Stream;

/** All rules, asked about every object of a contract's documents. */
public final class LintRules implements Inspection {
    /** Rules whose findings break the specification. */
    private static final List<LintRule> ERRORS = List.of(
            new ArrayWithoutItems(),
            new BadComponentName(),
            new DanglingLink(),
            new DanglingMapping(),
            new MalformedMediaType(),
            new ServerDefaultOutsideEnum(),
            new StatusRangeCase(),
            new UndeclaredSecurityScheme(),
            new UndefinedServerVariable(),
            new UnknownEncodedProperty(),
            new WrongReference());

    /** Rules whose findings are probably not what the author meant. */
    private static final List<LintRule> WARNINGS = List.of(new NullableEnumWithoutNull());

    /** Every rule. */
    public static List<LintRule> all() {
        return Stream.concat(ERRORS.stream(), WARNINGS.stream()).toList();
    }

    @Override
    public void inspect(Contract contract, DiagnosticSink report) {
        contract.documents()
                .written()
                .forEach((address, root) -> new DocumentWalk(node -> {
                            ERRORS.forEach(rule -> rule.check(
                                    node, contract, (place, message) -> report.error(rule.id(), place, message)));
                            WARNINGS.forEach(rule -> rule.check(
                                    node, contract, (place, message) -> report.warning(rule.id(), place, message)));
                        })
                        .walk(root, new Place(address, "")));
    }
}

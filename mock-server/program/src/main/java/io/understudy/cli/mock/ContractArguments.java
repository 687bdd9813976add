package io.understudy.cli.mock;

import io.understudy.cli.contract.ContractFile;
import io.understudy.cli.contract.Tally;
import io.understudy.cli.mock.ServedContracts.Refused;
import io.understudy.cli.mock.ServedContracts.Served;
import io.understudy.cli.terminal.DiagnosticText;
import io.understudy.contract.BundledContracts;
import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.diagnostic.Severity;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.Inspection;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.contract.reading.ReadingResult;
import io.understudy.declaration.reading.DeclarationInspection;
import io.understudy.routing.Mount;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the contracts that a command line names. */
final class ContractArguments {
    /** How many errors of one contract are told at start. */
    private static final int MOST_TOLD = 20;

    private final ContractReader reader;
    private final List<Mount> contracts = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();

    private ContractArguments(ReaderOptions options, List<Inspection> inspections) {
        this.reader = new ContractReader(options, inspections);
    }

    /**
     * Reads contracts. The bundled ones were checked before they were bundled.
     *
     * @param arguments each a file or {@code NAME=file}; without any, the bundled contracts are read
     * @param options what a contract may make the reader do
     * @param stateless whether what contracts declare about their behaviour is of no account, right or wrong
     */
    static ServedContracts read(List<String> arguments, ReaderOptions options, boolean stateless) {
        List<Inspection> inspections = stateless ? List.of() : List.of(new DeclarationInspection());
        return arguments.isEmpty()
                ? BundledContracts.with(files -> {
                    ContractArguments bundled = new ContractArguments(options.withTrust(true), inspections);
                    files.values().forEach(file -> bundled.read("", file.toString(), file));
                    return bundled.outcome();
                })
                : new ContractArguments(options, inspections)
                        .named(arguments.stream().map(ContractArgument::of).toList());
    }

    private ServedContracts named(List<ContractArgument> arguments) {
        List<String> unreadable = arguments.stream()
                .flatMap(argument -> ContractFile.whyUnreadable(argument.file()).stream())
                .toList();
        if (!unreadable.isEmpty()) {
            return new Refused(unreadable);
        }
        arguments.forEach(argument -> read(argument.prefix(), argument.file(), argument.path()));
        return outcome();
    }

    private ServedContracts outcome() {
        return refusals.isEmpty() ? new Served(contracts, notices) : new Refused(refusals);
    }

    private void read(String prefix, String name, Path path) {
        ReadingResult reading = reader.read(path);
        List<Diagnostic> ofBehaviour = reading.diagnostics().stream()
                .filter(diagnostic -> diagnostic.rule().equals(DeclarationInspection.RULE))
                .toList();
        if (!ofBehaviour.isEmpty()) {
            refuse(name, ofBehaviour);
            return;
        }
        reading.contract()
                .ifPresentOrElse(
                        contract -> serve(new Mount(prefix, contract), name, reading.diagnostics()),
                        () -> refuse(name, reading.diagnostics()));
    }

    /** What is wrong costs only a part of the contract; which part is told before it is served. */
    private void serve(Mount contract, String name, List<Diagnostic> diagnostics) {
        contracts.add(contract);
        diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .limit(MOST_TOLD)
                .forEach(diagnostic -> notices.add(DiagnosticText.line(diagnostic)));
        Tally tally = Tally.of(diagnostics);
        if (tally.errors() > 0) {
            notices.add("%s has %s; \"understudy lint %s\" shows where.".formatted(name, tally.errorsInWords(), name));
        }
    }

    private void refuse(String name, List<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> refusals.addAll(DiagnosticText.lines(diagnostic)));
        refusals.add(name + " cannot be served.");
    }
}

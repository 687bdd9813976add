package io.understudy.mock.cli;

import io.understudy.contract.BundledContracts;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.Diagnostic;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.contract.reading.Reading;
import io.understudy.mock.cli.ServedContracts.Refused;
import io.understudy.mock.cli.ServedContracts.Served;
import io.understudy.routing.Mount;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the contracts that a command line names. */
final class ContractArguments {
    private final ContractReader reader;
    private final List<Mount> contracts = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();

    private ContractArguments(ReaderOptions options) {
        this.reader = new ContractReader(options);
    }

    /**
     * Reads contracts.
     *
     * @param arguments each a file or {@code NAME=file}; without any, the bundled contracts are read
     * @param options what a contract may make the reader do
     */
    static ServedContracts read(List<String> arguments, ReaderOptions options) {
        return arguments.isEmpty()
                ? BundledContracts.with(files -> {
                    ContractArguments bundled = new ContractArguments(options);
                    files.values().forEach(file -> bundled.read("", file.toString(), file));
                    return bundled.outcome();
                })
                : named(arguments.stream().map(ContractArgument::of).toList(), options);
    }

    private static ServedContracts named(List<ContractArgument> arguments, ReaderOptions options) {
        List<String> unreadable = arguments.stream()
                .flatMap(argument -> ContractFile.whyUnreadable(argument.file()).stream())
                .toList();
        if (!unreadable.isEmpty()) {
            return new Refused(unreadable);
        }
        ContractArguments named = new ContractArguments(options);
        arguments.forEach(argument -> named.read(argument.prefix(), argument.file(), argument.path()));
        return named.outcome();
    }

    private ServedContracts outcome() {
        return refusals.isEmpty() ? new Served(contracts, notices) : new Refused(refusals);
    }

    private void read(String prefix, String name, Path path) {
        Reading reading = reader.read(path);
        reading.contract()
                .ifPresentOrElse(
                        contract -> serve(new Mount(prefix, contract), name, Tally.of(reading.diagnostics())),
                        () -> refuse(name, reading.diagnostics()));
    }

    private void serve(Mount contract, String name, Tally tally) {
        contracts.add(contract);
        if (tally.errors() > 0) {
            notices.add("%s has %s; \"understudy lint %s\" shows where.".formatted(name, tally.errorsInWords(), name));
        }
    }

    private void refuse(String name, List<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> refusals.addAll(DiagnosticText.lines(diagnostic)));
        refusals.add(name + " cannot be served.");
    }
}

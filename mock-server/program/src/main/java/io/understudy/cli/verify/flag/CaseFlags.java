package io.understudy.cli.verify.flag;

import io.understudy.verify.plan.CaseSelection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** The options that say what is tried. */
public final class CaseFlags {
    @Option(
            names = "--only",
            paramLabel = "WORD",
            split = ",",
            showDefaultValue = Visibility.NEVER,
            description = {
                "Try only these: ids, paths or tags of operations, METHOD PATH, or ids of cases.",
                "An asterisk stands for anything."
            })
    private List<String> only = List.of();

    @Option(
            names = "--skip",
            paramLabel = "WORD",
            split = ",",
            showDefaultValue = Visibility.NEVER,
            description = "Do not try these, named the same way.")
    private List<String> skip = List.of();

    @Option(
            names = "--read-only",
            paramLabel = "true|false",
            arity = "0..1",
            fallbackValue = "true",
            showDefaultValue = Visibility.NEVER,
            description = {
                "Send nothing but GET, HEAD and OPTIONS to operations that only read.",
                "  Default: true, unless the target is on this machine"
            })
    private @Nullable Boolean readOnly;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "The same seed makes the same requests.")
    private long seed;

    @Option(
            names = "--max-cases",
            paramLabel = "NUMBER",
            defaultValue = "10000",
            description = "Try no more than these.")
    private int maxCases;

    @Option(
            names = "--generated",
            paramLabel = "NUMBER",
            defaultValue = "2",
            description = "Try so many requests with made-up values of every operation.")
    private int generated;

    public long seed() {
        return seed;
    }

    /** Which cases are wanted. */
    public CaseSelection selection(boolean local, boolean mock) {
        return new CaseSelection(only, skip, readOnly == null ? !local : readOnly, local, mock, generated, maxCases);
    }
}

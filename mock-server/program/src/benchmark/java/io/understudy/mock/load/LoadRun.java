package io.understudy.mock.load;

import io.understudy.mock.load.report.FirstAnswer;
import io.understudy.mock.load.report.Measurement;
import io.understudy.mock.load.report.Results;
import io.understudy.mock.load.report.Scenario;
import io.understudy.mock.load.report.Server;
import io.understudy.mock.load.report.Tables;
import io.understudy.mock.load.report.WrkReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts one server after the other under load, in one scenario after the other, and prints what came of it. Servers compute
 * on one core, and the load generator, with this program, on another.
 */
final class LoadRun {
    private final LoadOptions options;
    private final PrintStream progress;
    private final Path folder;
    private final Workloads workloads;
    private final Commands commands;

    private LoadRun(LoadOptions options, PrintStream progress, Path folder) throws IOException {
        this.options = options;
        this.progress = progress;
        this.folder = folder;
        this.workloads = new Workloads(options.module(), folder);
        this.commands = new Commands(options.module(), Files.write(folder.resolve("list.json"), workloads.listBytes()));
    }

    /**
     * Runs what the system properties say, prints the tables to standard output and the progress to standard error. Exits
     * with 2 when the machine lacks something, and with 1 when a server does not answer right.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            run(LoadOptions.of(System.getProperties()));
        } catch (CannotMeasureException failure) {
            System.err.println(failure.getMessage());
            System.exit(failure.exitCode());
        }
    }

    private static void run(LoadOptions options) throws IOException, InterruptedException {
        Tools.require("wrk", "taskset");
        if (options.needsPackages()) {
            Tools.require("node", "npm");
            NodePackages.install(options.module());
        }
        String machine = Machine.describe(options.needsPackages());
        Tools.pinThisProcess(options.loadCores());
        Path folder = Files.createDirectories(options.module().resolve("target/load"));
        Results results = new LoadRun(options, System.err, folder).results();
        System.out.println(machine + "\n");
        Tables.figures(results).forEach(System.out::println);
        System.out.println();
        Tables.targets(results).forEach(System.out::println);
    }

    private Results results() throws IOException, InterruptedException {
        Results results = new Results();
        for (Scenario scenario : options.scenarios()) {
            for (Server server : options.servers()) {
                if (scenario.servers().contains(server)) {
                    progress.println(scenario.title() + ": " + server.title());
                    results.add(scenario, server, measure(scenario, server));
                }
            }
        }
        return results;
    }

    private Measurement measure(Scenario scenario, Server server) throws IOException, InterruptedException {
        Workload workload = workloads.of(scenario, server);
        List<FirstAnswer> starts = new ArrayList<>();
        for (int start = 1; scenario.isAboutStarting(server) && start < options.starts(); start++) {
            try (RunningServer running = start(server, workload)) {
                starts.add(running.firstAnswer(workload.firstCall()));
            }
        }
        try (RunningServer running = start(server, workload)) {
            starts.add(running.firstAnswer(workload.firstCall()));
            return underLoad(running, workload, FirstAnswer.median(starts));
        }
    }

    private RunningServer start(Server server, Workload workload) throws IOException {
        return RunningServer.start(
                port -> Tools.pinned(options.serverCores(), commands.of(server, workload.contracts(), port)),
                folder.resolve("output"));
    }

    private Measurement underLoad(RunningServer server, Workload workload, FirstAnswer firstAnswer)
            throws IOException, InterruptedException {
        Probe.verify(workload.call(), server.port());
        for (Call other : workload.others()) {
            Probe.verify(other, server.port());
        }
        Wrk wrk = new Wrk(options, folder.resolve("call.lua"));
        for (Duration round : options.warmUpRounds()) {
            wrk.run(workload.call(), server.port(), round);
        }
        Duration before = server.processorTime();
        WrkReport report = wrk.run(workload.call(), server.port(), options.measured());
        Duration computed = server.processorTime().minus(before);
        return new Measurement(
                report, computed.dividedBy(report.requests()), firstAnswer, server.memory(), server.peakMemory());
    }
}

package io.understudy.mock.load;

import io.understudy.mock.load.report.WrkReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The load generator. */
final class Wrk {
    private final LoadOptions options;
    private final Path script;

    /**
     * @param script where to write what wrk is to send
     */
    Wrk(LoadOptions options, Path script) {
        this.options = options;
        this.script = script;
    }

    /**
     * Sends a call again and again, over all connections at once.
     *
     * @throws CannotMeasureException when not all requests were answered, or some were refused that should not be, or the
     *     other way round
     */
    WrkReport run(Call call, int port, Duration duration) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wrk", "--latency", "-t", "1", "--timeout", "60s"));
        command.addAll(List.of("-c", Integer.toString(options.connections()), "-d", duration.toSeconds() + "s"));
        call.headers().forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
        if (!call.body().isEmpty()) {
            Files.writeString(
                    script, "wrk.method = \"" + call.method() + "\"\nwrk.body = [==[" + call.body() + "]==]\n");
            command.addAll(List.of("-s", script.toString()));
        }
        command.add("http://127.0.0.1:" + port + call.target());
        String printed = Tools.run(Tools.pinned(options.loadCores(), command).toArray(String[]::new));
        WrkReport report = WrkReport.parse(printed);
        if (report.broken() > 0
                || report.requests() == 0
                || report.refused() != (call.isRefused() ? report.requests() : 0)) {
            throw CannotMeasureException.wrong("Not every answer to " + call + " was the right one:\n" + printed);
        }
        return report;
    }
}

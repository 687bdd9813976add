package io.understudy.mock.load;

import io.understudy.mock.load.report.Scenario;
import io.understudy.mock.load.report.Server;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * What to measure, and how.
 *
 * @param module the folder of the mock server's module
 * @param servers what is measured
 * @param scenarios what it is asked to do
 * @param warmUp how long the load lasts before the measurement
 * @param measured how long it lasts for the measurement
 * @param connections how many connections the load generator keeps open
 * @param starts how often a server is started where the time to its first answer is of interest
 * @param serverCores the cores of the servers, as taskset writes them
 * @param loadCores the cores of the load generator
 */
record LoadOptions(
        Path module,
        Set<Server> servers,
        Set<Scenario> scenarios,
        Duration warmUp,
        Duration measured,
        int connections,
        int starts,
        String serverCores,
        String loadCores) {

    private static final long LONGEST_ROUND = 5;

    /**
     * Options from properties, each with a default; an empty one counts as none.
     *
     * @throws CannotMeasureException when a property is not understood
     */
    static LoadOptions of(Properties properties) {
        boolean quick = isQuick(text(properties, "load.mode", "full"));
        return new LoadOptions(
                Path.of(text(properties, "load.module", "mock-server/program")).toAbsolutePath(),
                choice(properties, "load.servers", Server.values(), Server::id),
                choice(properties, "load.scenarios", Scenario.values(), Scenario::id),
                Duration.ofSeconds(number(properties, "load.warmup", quick ? 4 : 20)),
                Duration.ofSeconds(number(properties, "load.seconds", quick ? 4 : 10)),
                number(properties, "load.connections", 16),
                number(properties, "load.starts", quick ? 1 : 5),
                text(properties, "load.server-cores", "0"),
                text(properties, "load.load-cores", "1"));
    }

    private static boolean isQuick(String mode) {
        if (!mode.matches("full|quick")) {
            throw CannotMeasureException.unprepared("load.mode is full or quick, not '" + mode + "'.");
        }
        return mode.equals("quick");
    }

    private static String text(Properties properties, String name, String otherwise) {
        String text = properties.getProperty(name, "").strip();
        return text.isEmpty() ? otherwise : text;
    }

    private static int number(Properties properties, String name, int otherwise) {
        String text = text(properties, name, Integer.toString(otherwise));
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw CannotMeasureException.unprepared(name + " is a whole number from 1 on, not '" + text + "'.");
        }
        return Integer.parseInt(text);
    }

    private static <T> Set<T> choice(Properties properties, String name, T[] all, Function<T, String> id) {
        List<String> known = Arrays.stream(all).map(id).toList();
        Set<T> chosen = new LinkedHashSet<>();
        for (String each : text(properties, name, String.join(",", known)).split(",", -1)) {
            int index = known.indexOf(each.strip());
            if (index < 0) {
                throw CannotMeasureException.unprepared(
                        name + " knows no '" + each.strip() + "'; it is some of " + String.join(", ", known) + ".");
            }
            chosen.add(all[index]);
        }
        return chosen;
    }

    /**
     * How long each round of the warm-up lasts, 5 seconds or what is left. Connections end with their round: a compiler
     * that has only seen connections stay compiles much of a server anew when the first one ends.
     */
    List<Duration> warmUpRounds() {
        return LongStream.iterate(warmUp.toSeconds(), left -> left > 0, left -> left - LONGEST_ROUND)
                .mapToObj(left -> Duration.ofSeconds(Math.min(left, LONGEST_ROUND)))
                .toList();
    }

    /** Whether anything of what npm installs takes part. */
    boolean needsPackages() {
        return servers.stream().anyMatch(Server::isPrism)
                || scenarios.contains(Scenario.LARGE)
                || scenarios.contains(Scenario.SMALL);
    }
}

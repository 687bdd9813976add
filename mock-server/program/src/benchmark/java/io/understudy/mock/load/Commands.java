package io.understudy.mock.load;

import io.understudy.mock.load.report.Server;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The commands that start the servers, for a port of the loopback interface. */
final class Commands {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Path module;
    private final Path listBody;

    /**
     * @param module the folder of the mock server's module
     * @param listBody a file with the bytes that the stub of WireMock alone answers
     */
    Commands(Path module, Path listBody) {
        this.module = module;
        this.listBody = listBody;
    }

    /**
     * The command for a server.
     *
     * @param contracts the documents to serve; empty for those that come with the program
     */
    List<String> of(Server server, List<Path> contracts, int port) {
        return switch (server) {
            case UNDERSTUDY -> understudy(contracts, port);
            case PRISM -> prism(contracts, port);
            case PRISM_SILENT -> with(prism(contracts, port), "-v", "silent");
            case WIREMOCK ->
                List.of(
                        JAVA,
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlainStub.class.getName(),
                        Integer.toString(port),
                        listBody.toString());
        };
    }

    /** As in the README. */
    private List<String> understudy(List<Path> contracts, int port) {
        List<String> command = new ArrayList<>(List.of(JAVA, "@" + module.resolve("target/understudy.args"), "mock"));
        command.addAll(List.of("-p", Integer.toString(port)));
        contracts.forEach(contract -> command.add(contract.toString()));
        return command;
    }

    private List<String> prism(List<Path> contracts, int port) {
        Path main = module.resolve("src/benchmark/npm/node_modules/@stoplight/prism-cli/dist/index.js");
        return List.of(
                "node",
                main.toString(),
                "mock",
                "-p",
                Integer.toString(port),
                contracts.get(0).toString());
    }

    private static List<String> with(List<String> command, String... more) {
        List<String> longer = new ArrayList<>(command);
        longer.addAll(List.of(more));
        return longer;
    }
}

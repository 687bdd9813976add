package io.understudy.routing;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import java.util.List;

/**
 * An operation and the paths that lead to it.
 *
 * @param contract the contract that declares the operation
 * @param operation the operation
 * @param paths its path template under each of its servers, each once; never empty
 * @param barePath its path template without the base path of any server
 */
public record Route(Contract contract, Operation operation, List<String> paths, String barePath) {

    /** The path that a caller of the real API would use: the one under the operation's first server. */
    public String path() {
        return paths.get(0);
    }

    static Route of(Mount mount, Operation operation) {
        String path = operation.path().startsWith("/") ? operation.path() : "/" + operation.path();
        List<String> paths = operation.servers().stream()
                .map(server -> mount.prefix() + server.basePath() + path)
                .distinct()
                .toList();
        String barePath = mount.prefix() + path;
        return new Route(mount.contract(), operation, paths.isEmpty() ? List.of(barePath) : paths, barePath);
    }
}

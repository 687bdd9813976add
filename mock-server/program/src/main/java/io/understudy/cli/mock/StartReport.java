package io.understudy.cli.mock;

import io.understudy.cli.terminal.TerminalText;
import io.understudy.contract.Contract;
import io.understudy.contract.HttpMethod;
import io.understudy.routing.Route;
import io.understudy.routing.Router;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a user sees when the mock has started.
 *
 * @param router the operations that are served
 * @param baseUrl where, without a slash at the end
 */
record StartReport(Router router, String baseUrl) {
    private static final int METHOD_WIDTH = 7;

    /** The operations of each contract, and a call to try of each. */
    List<String> lines() {
        int width = router.routes().stream()
                .mapToInt(route -> TerminalText.width(route.path()))
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (List<Route> routes : byContract()) {
            lines.add(routes.get(0).contract().title());
            routes.forEach(route -> lines.add("  "
                    + TerminalText.padded(route.operation().method().name(), METHOD_WIDTH)
                    + " "
                    + TerminalText.padded(route.path(), width)
                    + "  "
                    + route.operation().id()));
            lines.add("  Try: " + CurlLine.of(worthTrying(routes), baseUrl));
            lines.add("");
        }
        return lines;
    }

    private List<List<Route>> byContract() {
        Map<Integer, List<Route>> groups = new LinkedHashMap<>();
        IdentityHashMap<Contract, Integer> order = new IdentityHashMap<>();
        for (Route route : router.routes()) {
            Integer group = order.computeIfAbsent(route.contract(), contract -> order.size());
            groups.computeIfAbsent(group, each -> new ArrayList<>()).add(route);
        }
        return groups.values().stream().collect(Collectors.toList());
    }

    /** A GET that needs no parameter in its path is the easiest to understand. */
    private static Route worthTrying(List<Route> routes) {
        List<Route> gets = routes.stream()
                .filter(route -> route.operation().method() == HttpMethod.GET)
                .toList();
        return gets.stream()
                .filter(route -> !route.path().contains("{"))
                .findFirst()
                .or(() -> gets.stream().findFirst())
                .orElse(routes.get(0));
    }
}

package io.understudy.diff;

import io.understudy.contract.Server;
import io.understudy.diff.ChangeList.Spot;
import io.understudy.diff.change.ChangeRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares where an API lives.
 *
 * @param changes takes note of what is found
 */
record ServerWalk(ChangeList changes) {
    /** Where an API lives whose document does not say (OpenAPI 3.1, section 4.8.1). */
    private static final String UNDECLARED = "";

    void compare(List<Server> before, List<Server> after, Spot spot) {
        Set<String> was = addresses(before);
        Set<String> is = addresses(after);
        for (String address : was) {
            if (!is.contains(address) && !address.equals(UNDECLARED)) {
                changes.add(ChangeRule.SERVER_REMOVED, true, spot, "server " + address + " was removed");
            }
        }
        for (String address : is) {
            if (!was.contains(address) && !address.equals(UNDECLARED)) {
                changes.add(ChangeRule.SERVER_ADDED, false, spot, "server " + address + " was added");
            }
        }
    }

    private static Set<String> addresses(List<Server> servers) {
        Set<String> addresses = new LinkedHashSet<>();
        servers.forEach(server -> addresses.add(server.url().replaceAll("/+$", "")));
        return addresses;
    }
}

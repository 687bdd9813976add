package io.understudy.diff;

import io.understudy.contract.SecurityRequirement;
import io.understudy.contract.SecurityScheme;
import io.understudy.diff.ChangeList.Spot;
import io.understudy.diff.change.ChangeRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares who may call. Whoever was let in by the older edition must be let in by the newer one: by a way that asks for
 * no scheme and no scope that the older way did not ask for. Schemes are told apart by what must be sent, not by name.
 *
 * @param older the schemes of the older edition by name
 * @param newer the schemes of the newer edition by name
 * @param changes takes note of what is found
 */
record SecurityWalk(Map<String, SecurityScheme> older, Map<String, SecurityScheme> newer, ChangeList changes) {

    /**
     * A way to be let in.
     *
     * @param names the names of its schemes
     * @param scopes the scopes that are asked for, by what must be sent
     */
    private record Way(Set<String> names, Map<String, Set<String>> scopes) {
        /** Whether whoever comes by another way can come by this one. */
        boolean admits(Way other) {
            return scopes.entrySet().stream().allMatch(scheme -> {
                Set<String> theirs = other.scopes.get(scheme.getKey());
                return theirs != null && theirs.containsAll(scheme.getValue());
            });
        }

        /** Whether it asks for the same schemes, whatever the scopes. */
        boolean resembles(Way other) {
            return scopes.keySet().equals(other.scopes.keySet());
        }

        String label() {
            List<String> labels = new ArrayList<>();
            names.forEach(labels::add);
            return labels.isEmpty() ? "no authentication" : String.join(" and ", labels);
        }
    }

    void compare(List<SecurityRequirement> before, List<SecurityRequirement> after, Spot spot) {
        List<Way> was = ways(before, older);
        List<Way> is = ways(after, newer);
        boolean wasOpen = isOpen(was);
        boolean isOpen = isOpen(is);
        if (wasOpen && !isOpen) {
            changes.add(
                    ChangeRule.SECURITY_ADDED,
                    true,
                    spot,
                    "anybody could call, now callers must authenticate by " + labels(is));
        } else if (!wasOpen && isOpen) {
            changes.add(ChangeRule.SECURITY_REMOVED, false, spot, "anybody can call now");
        } else if (!wasOpen) {
            was.forEach(way -> lost(way, is, spot));
            is.stream()
                    .filter(way -> was.stream().noneMatch(old -> old.admits(way)))
                    .forEach(way -> gained(way, was, spot));
        }
    }

    private void lost(Way way, List<Way> is, Spot spot) {
        if (is.stream().anyMatch(other -> other.admits(way))) {
            return;
        }
        Optional<Way> alike = is.stream().filter(way::resembles).findFirst();
        Optional<Way> namesake =
                is.stream().filter(other -> other.names.equals(way.names)).findFirst();
        if (alike.isPresent()) {
            changes.add(
                    ChangeRule.SECURITY_SCOPE_ADDED,
                    true,
                    spot,
                    "authentication by " + way.label() + " asks for scope " + missing(alike.get(), way) + " now");
        } else if (namesake.isPresent()) {
            changes.add(
                    ChangeRule.SECURITY_SCHEME_CHANGED,
                    true,
                    spot,
                    "security scheme " + way.label() + " was " + String.join(" and ", way.scopes.keySet()) + " and is "
                            + String.join(" and ", namesake.get().scopes.keySet()));
        } else {
            changes.add(
                    ChangeRule.SECURITY_ALTERNATIVE_REMOVED,
                    true,
                    spot,
                    "callers can no longer authenticate by " + way.label());
        }
    }

    private void gained(Way way, List<Way> was, Spot spot) {
        Optional<Way> alike = was.stream().filter(way::resembles).findFirst();
        Optional<Way> namesake =
                was.stream().filter(other -> other.names.equals(way.names)).findFirst();
        if (alike.isPresent() && way.admits(alike.get())) {
            changes.add(
                    ChangeRule.SECURITY_SCOPE_REMOVED,
                    false,
                    spot,
                    "authentication by " + way.label() + " no longer asks for scope " + missing(alike.get(), way));
        } else if (alike.isEmpty() && namesake.isEmpty()) {
            changes.add(
                    ChangeRule.SECURITY_ALTERNATIVE_ADDED, false, spot, "callers can authenticate by " + way.label());
        }
    }

    /** The scopes that one way asks for and another does not. */
    private static String missing(Way more, Way less) {
        Set<String> missing = new HashSet<>();
        more.scopes.forEach((scheme, scopes) -> missing.addAll(scopes));
        less.scopes.forEach((scheme, scopes) -> missing.removeAll(scopes));
        return String.join(", ", missing.stream().sorted().toList());
    }

    private static boolean isOpen(List<Way> ways) {
        return ways.isEmpty() || ways.stream().anyMatch(way -> way.scopes.isEmpty());
    }

    private static String labels(List<Way> ways) {
        return String.join(" or ", ways.stream().map(Way::label).toList());
    }

    private static List<Way> ways(List<SecurityRequirement> requirements, Map<String, SecurityScheme> schemes) {
        List<Way> ways = new ArrayList<>();
        for (SecurityRequirement requirement : requirements) {
            Map<String, Set<String>> scopes = new LinkedHashMap<>();
            requirement.schemes().forEach((name, asked) -> {
                SecurityScheme scheme = schemes.get(name);
                scopes.put(scheme == null ? "undeclared scheme " + name : sent(scheme), Set.copyOf(asked));
            });
            ways.add(new Way(requirement.schemes().keySet(), scopes));
        }
        return ways;
    }

    /** What a caller must send. */
    private static String sent(SecurityScheme scheme) {
        if (scheme instanceof SecurityScheme.ApiKey key) {
            return "a key in " + key.location().name().toLowerCase(Locale.ROOT) + " " + key.name();
        }
        if (scheme instanceof SecurityScheme.OtherHttp http) {
            return "HTTP " + http.scheme();
        }
        if (scheme instanceof SecurityScheme.Basic) {
            return "HTTP basic";
        }
        if (scheme instanceof SecurityScheme.Bearer) {
            return "a bearer token";
        }
        if (scheme instanceof SecurityScheme.OAuth2) {
            return "an OAuth 2.0 token";
        }
        if (scheme instanceof SecurityScheme.OpenIdConnect) {
            return "an OpenID Connect token";
        }
        return "a client certificate";
    }
}

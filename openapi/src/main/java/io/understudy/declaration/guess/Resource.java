package io.understudy.declaration.guess;

import io.understudy.contract.Contract;
import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import io.understudy.document.Schema;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path for things, and the path below it for one of them.
 *
 * @param name what the things are called
 * @param parameter the parameter that says which one
 * @param parents the parameters before it, which say whose things they are
 * @param ofAll the operations of the path for things
 * @param ofOne the operations of the path for one
 * @param finders other operations below the first path that list the same things
 */
record Resource(
        String name,
        String parameter,
        List<String> parents,
        Map<HttpMethod, Operation> ofAll,
        Map<HttpMethod, Operation> ofOne,
        List<Operation> finders) {
    private static final Pattern ONE = Pattern.compile("(.*)/([^/{}]+)/\\{([^/{}]+)}(\\.\\w+)?");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^/{}]+)}");

    /** All that a contract has, in its order. */
    static List<Resource> all(Contract contract, EntrySchemas schemas) {
        Map<String, Map<HttpMethod, Operation>> paths = new LinkedHashMap<>();
        contract.operations()
                .forEach(operation -> paths.computeIfAbsent(operation.path(), path -> new EnumMap<>(HttpMethod.class))
                        .put(operation.method(), operation));
        List<Resource> resources = new ArrayList<>();
        Set<String> names = new HashSet<>();
        paths.forEach((path, ofOne) -> {
            Matcher one = ONE.matcher(path);
            if (one.matches()) {
                String ofAll = one.group(1) + "/" + one.group(2);
                String extension = one.group(4) == null ? "" : one.group(4);
                List<String> parents = PARAMETER
                        .matcher(one.group(1))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                resources.add(new Resource(
                        unique(one.group(2), ofAll, names),
                        one.group(3),
                        parents,
                        paths.getOrDefault(ofAll + extension, Map.of()),
                        ofOne,
                        finders(ofAll, ofOne, paths, schemas)));
            }
        });
        return resources;
    }

    private static String unique(String name, String path, Set<String> taken) {
        String longer = path.substring(1).replaceAll("\\{[^/]*}/", "").replace('/', '-');
        String candidate = taken.contains(name) ? longer : name;
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = longer + "-" + i;
        }
        return candidate;
    }

    /** What is under a word and lists what the path for one reads: {@code /pets/findByStatus}. */
    private static List<Operation> finders(
            String ofAll,
            Map<HttpMethod, Operation> ofOne,
            Map<String, Map<HttpMethod, Operation>> paths,
            EntrySchemas schemas) {
        Optional<Schema> one = Optional.ofNullable(ofOne.get(HttpMethod.GET))
                .flatMap(read -> EntryBody.entry(read, schemas))
                .map(EntryBody::entry);
        List<Operation> finders = new ArrayList<>();
        paths.forEach((path, operations) -> {
            Operation get = operations.get(HttpMethod.GET);
            boolean below = path.matches(Pattern.quote(ofAll) + "/[^/{}]+");
            if (get != null && below && one.isPresent()) {
                EntryBody.list(get, schemas)
                        .filter(list -> list.entry().place().equals(one.get().place()))
                        .ifPresent(list -> finders.add(get));
            }
        });
        return finders;
    }
}

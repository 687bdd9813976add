package io.understudy.routing;

import io.understudy.contract.Contract;
import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import io.understudy.contract.Server;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.SpecificationVersion;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Contracts of nothing but methods and paths. */
final class Contracts {
    private Contracts() {}

    /** A contract in the file {@code name.yaml}, with operations such as {@code GET /users}, under servers. */
    static Contract contract(String name, List<String> servers, String... operations) {
        List<Server> served = servers.stream().map(url -> new Server(url, "")).toList();
        Place place = new Place(URI.create("file:///" + name + ".yaml"), "");
        return new Contract(
                SpecificationVersion.V3_0,
                name,
                served,
                Stream.of(operations)
                        .map(line -> operation(line, served, place))
                        .toList(),
                List.of(),
                Map.of(),
                new DocumentSet(Map.of()),
                place,
                false);
    }

    /** A contract without a base path. */
    static Contract contract(String... operations) {
        return contract("contract", List.of("/"), operations);
    }

    private static Operation operation(String line, List<Server> servers, Place document) {
        String[] words = line.split(" ", 2);
        HttpMethod method = HttpMethod.of(words[0]).orElseThrow();
        return new Operation(
                line,
                method,
                words[1],
                "",
                List.of(),
                servers,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                false,
                document.child("paths").child(words[1]).child(method.key()));
    }
}

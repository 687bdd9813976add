package io.understudy.verify.report;

import io.understudy.contract.Operation;
import io.understudy.contract.message.Response;
import io.understudy.contract.message.StatusKey;
import io.understudy.verify.message.Reply;
import io.understudy.verify.result.Case;
import io.understudy.verify.result.Exchange;
import io.understudy.verify.result.Verdict;
import io.understudy.verify.result.VerificationResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sorts the verdicts of a run by what they say something about. */
public final class Requirements {
    private Requirements() {}

    /**
     * Every promise of the contract, in its order: of each operation the operation as a whole, then each declared response,
     * then each of its examples.
     *
     * <p>A case that names no response counts for the one that its last answer is declared as. One whose answer is not
     * declared, or did not come, counts for the operation alone.
     */
    public static List<Requirement> of(VerificationResult run) {
        Map<Key, List<Verdict>> verdicts = new LinkedHashMap<>();
        run.contract().operations().stream()
                .flatMap(Requirements::keys)
                .forEach(key -> verdicts.put(key, new ArrayList<>()));
        for (Verdict verdict : run.verdicts()) {
            Case tried = verdict.tried();
            Optional<StatusKey> status = tried.status().or(() -> answered(verdict));
            Stream.of(
                            new Key(tried.operation().id(), Optional.empty(), Optional.empty()),
                            new Key(tried.operation().id(), status, Optional.empty()),
                            new Key(tried.operation().id(), status, tried.example()))
                    .distinct()
                    .filter(verdicts::containsKey)
                    .forEach(key -> verdicts.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(verdict));
        }
        List<Requirement> promises = new ArrayList<>();
        verdicts.forEach((key, found) -> promises.add(new Requirement(
                run.contract().operation(key.operation()).orElseThrow(),
                key.status(),
                key.example(),
                List.copyOf(found))));
        return List.copyOf(promises);
    }

    private static Stream<Key> keys(Operation operation) {
        Key whole = new Key(operation.id(), Optional.empty(), Optional.empty());
        return Stream.concat(Stream.of(whole), operation.responses().stream().flatMap(response -> {
            Key status = new Key(operation.id(), Optional.of(response.status()), Optional.empty());
            return Stream.concat(
                    Stream.of(status),
                    examples(response)
                            .map(name -> new Key(operation.id(), Optional.of(response.status()), Optional.of(name))));
        }));
    }

    private static Stream<String> examples(Response response) {
        return response.content().stream()
                .flatMap(content -> content.examples().stream())
                .map(example -> example.name())
                .distinct();
    }

    /** The response that the last answer of a case is declared as; of a sequence nobody can say which operation's it is. */
    private static Optional<StatusKey> answered(Verdict verdict) {
        List<Exchange> exchanges = verdict.exchanges();
        if (verdict.tried().kind() == Case.Kind.SEQUENCE || exchanges.isEmpty()) {
            return Optional.empty();
        }
        return exchanges.get(exchanges.size() - 1).reply() instanceof Reply.Answered answer
                ? verdict.tried().operation().responseTo(answer.status()).map(Response::status)
                : Optional.empty();
    }

    private record Key(String operation, Optional<StatusKey> status, Optional<String> example) {}
}

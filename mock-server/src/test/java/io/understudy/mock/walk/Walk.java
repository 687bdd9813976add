package io.understudy.mock.walk;

import io.understudy.contract.Contract;
import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Response;
import io.understudy.contract.message.StatusKey;
import io.understudy.mock.walk.AnswerCheck.Expected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Calls the operations of one contract and takes down what is wrong with the answers. */
final class Walk {
    private final String prefix;
    private final Contract contract;
    private final Function<Call, Call.Reply> mock;
    private final RequestMaker requests;
    private final AnswerCheck check;
    private final List<String> faults = new ArrayList<>();
    private int calls;

    /**
     * @param prefix what stands before every path of the contract
     * @param mock answers requests
     */
    Walk(String prefix, Contract contract, Function<Call, Call.Reply> mock) {
        this.prefix = prefix;
        this.contract = contract;
        this.mock = mock;
        this.requests = new RequestMaker(contract);
        this.check = new AnswerCheck(contract);
    }

    List<String> faults() {
        return faults;
    }

    int calls() {
        return calls;
    }

    /** Calls every operation with all kinds of requests. */
    Walk everyRequest(int seeds) {
        for (Operation operation : contract.operations()) {
            for (Variant variant : RequestMaker.variants(operation, seeds)) {
                Expected expected = expected(operation, success(operation), Optional.empty());
                call(operation, variant, "", Optional.empty(), expected);
            }
        }
        return this;
    }

    /** Calls every operation once. */
    Walk everyOperation(String preference) {
        for (Operation operation : contract.operations()) {
            call(
                    operation,
                    Variant.SHOWN,
                    preference,
                    Optional.empty(),
                    expected(operation, success(operation), Optional.empty()));
        }
        return this;
    }

    /** Asks every operation for every answer that it has, in every media type. */
    Walk everyAnswer(String preference) {
        for (Operation operation : contract.operations()) {
            for (Response response : operation.responses()) {
                code(operation, response.status())
                        .ifPresent(code -> everyMediaType(operation, response, code, preference));
            }
        }
        return this;
    }

    private void everyMediaType(Operation operation, Response response, int code, String preference) {
        String preferred = "code=" + code + preference;
        Coded coded = new Coded(code, response);
        call(operation, Variant.SHOWN, preferred, Optional.empty(), expected(operation, coded, Optional.empty()));
        for (MediaContent content : response.content()) {
            Expected expected = expected(operation, coded, Optional.of(content));
            call(
                    operation,
                    Variant.SHOWN,
                    preferred,
                    Optional.of(RequestBodies.concrete(content.mediaType())),
                    expected);
        }
    }

    /** Asks for the headers alone of what can be got. */
    Walk everyHead() {
        for (Operation operation : contract.operations()) {
            boolean own = contract.operations().stream()
                    .anyMatch(other ->
                            other.method() == HttpMethod.HEAD && other.path().equals(operation.path()));
            if (operation.method() == HttpMethod.GET && !own) {
                Expected whole = expected(operation, success(operation), Optional.empty());
                Call head = requests.request(prefix, operation, Variant.SHOWN).as("HEAD");
                send(operation, head, new Expected(whole.code(), whole.response(), whole.content(), true));
            }
        }
        return this;
    }

    /** A response and the code that it comes with. */
    private record Coded(int code, Response response) {}

    private void call(
            Operation operation, Variant variant, String preference, Optional<String> accept, Expected expected) {
        Call call = requests.request(prefix, operation, variant);
        Call preferring = preference.isEmpty() ? call : call.with("Prefer", preference);
        send(operation, accept.map(type -> preferring.with("Accept", type)).orElse(preferring), expected);
    }

    private void send(Operation operation, Call call, Expected expected) {
        calls++;
        for (String fault : check.faults(expected, mock.apply(call))) {
            faults.add(contract.title() + ", " + operation.id() + ": " + call + "\n    " + fault);
        }
    }

    private static Expected expected(Operation operation, Coded coded, Optional<MediaContent> accepted) {
        List<MediaContent> contents = coded.response().content();
        Optional<MediaContent> content = accepted.or(() -> Stream.of("*/*", "application/json")
                        .flatMap(type -> contents.stream()
                                .filter(declared -> declared.mediaType().matches("\\Q" + type + "\\E(;.*)?")))
                        .findFirst())
                .or(() -> contents.stream().findFirst());
        return new Expected(coded.code(), coded.response(), content, operation.method() == HttpMethod.HEAD);
    }

    /** The lowest success, else the range of them or the default as 200, else the first response. */
    private static Coded success(Operation operation) {
        Optional<Coded> lowest = operation.responses().stream()
                .filter(response -> response.status() instanceof StatusKey.Exact exact && exact.code() / 100 == 2)
                .map(response -> new Coded(((StatusKey.Exact) response.status()).code(), response))
                .min(Comparator.comparing(Coded::code));
        return lowest.or(() -> operation.response(new StatusKey.Range(2)).map(response -> new Coded(200, response)))
                .or(() -> operation.response(new StatusKey.Default()).map(response -> new Coded(200, response)))
                .orElseGet(() -> first(operation.responses().get(0)));
    }

    private static Coded first(Response response) {
        int code = response.status() instanceof StatusKey.Range range
                ? range.hundred() * 100
                : ((StatusKey.Exact) response.status()).code();
        return new Coded(code, response);
    }

    /** A code that has this key and no narrower one; none for what is no final answer. */
    private static Optional<Integer> code(Operation operation, StatusKey key) {
        if (key instanceof StatusKey.Exact exact) {
            return Optional.of(exact.code()).filter(code -> code >= 200);
        }
        return IntStream.range(200, 600)
                .boxed()
                .filter(code -> operation.response(new StatusKey.Exact(code)).isEmpty())
                .filter(code -> key instanceof StatusKey.Range range
                        ? code / 100 == range.hundred()
                        : operation.response(new StatusKey.Range(code / 100)).isEmpty())
                .reduce((first, second) -> second);
    }
}

package io.understudy.mock.wiremock.journal;

import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.SubEvent;
import io.understudy.contract.Operation;
import io.understudy.document.Lazy;
import io.understudy.mock.engine.ExchangeFindings;
import io.understudy.routing.Router;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Judgements as sub events. Built once; safe to share between threads. */
public final class SubEvents {
    private final IdentityHashMap<Operation, Lazy<SubEvent>> operations = new IdentityHashMap<>();

    /**
     * Sub events for the operations of a router.
     *
     * @param router names all of them
     */
    public SubEvents(Router router) {
        router.routes().forEach(route -> operations.put(route.operation(), new Lazy<>(() -> OperationEvent.of(route))));
    }

    /** What was found, in the order in which the journal shows it: the operation, the request, the answer. */
    public List<SubEvent> of(ExchangeFindings findings) {
        List<SubEvent> events = new ArrayList<>();
        findings.operation().map(operations::get).map(Lazy::value).ifPresent(events::add);
        findings.ofRequest().forEach(violation -> events.add(ViolationEvent.of(violation, "request")));
        findings.ofResponse().forEach(violation -> events.add(ViolationEvent.of(violation, "response")));
        return events;
    }

    static <T> Stream<T> in(ServeEvent event, String type, Class<T> as) {
        return event.getSubEvents().stream()
                .filter(each -> each.getType().equals(type))
                .map(each -> each.getDataAs(as));
    }
}

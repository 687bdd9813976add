package io.understudy.mock.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.declaration.collection.CollectionRule;
import io.understudy.declaration.collection.Limit;
import io.understudy.declaration.refusal.Refusal;
import io.understudy.document.Place;
import io.understudy.mock.state.log.Change.Keyed;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Limits of a collection whose seeds are more than they allow. */
class LimitCounterTest {
    private static final Limit EFFORT = new Limit(
            Map.of(),
            Optional.of("effort"),
            BigDecimal.TEN,
            new Refusal(400, Optional.empty(), Map.of(), Map.of(), new Place(URI.create("memory:/limits"), "")));

    private final EntryCollection tasks = new EntryCollection(new CollectionRule(
            "tasks", "id", List.of(), Map.of(), List.of(), List.of(), List.of(EFFORT), List.of(), List.of()));

    @BeforeEach
    void seedMoreThanTheLimit() {
        tasks.replace(List.of(new Keyed("a", effort(8)), new Keyed("b", effort(6))));
    }

    private static ObjectNode effort(int effort) {
        return JsonNodeFactory.instance.objectNode().put("effort", effort);
    }

    @Test
    void anEntryMayStayAsItIsOrTakeLess() {
        assertThat(tasks.excess("b", effort(6))).isEmpty();
        assertThat(tasks.excess("b", effort(5))).isEmpty();
    }

    @Test
    void anEntryMayNotTakeMore() {
        assertThat(tasks.excess("b", effort(7))).contains(EFFORT);
    }

    @Test
    void aNewEntryMayOnlyTakeNothing() {
        assertThat(tasks.excess("c", effort(1))).contains(EFFORT);
        assertThat(tasks.excess("c", effort(0))).isEmpty();
    }

    @Test
    void anEntryMayTakeMoreAgainOnceThereIsRoom() {
        tasks.put("a", effort(2));
        assertThat(tasks.excess("b", effort(8))).isEmpty();
        assertThat(tasks.excess("b", effort(9))).contains(EFFORT);
        tasks.remove("a");
        assertThat(tasks.excess("b", effort(10))).isEmpty();
        assertThat(tasks.excess("b", effort(11))).contains(EFFORT);
    }
}

package io.understudy.mock.proxy.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.contract.message.Example;
import io.understudy.contract.message.MediaContent;
import io.understudy.document.Place;
import io.understudy.overlay.OverlayAction;
import io.understudy.overlay.OverlayTarget;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The examples that were recorded for one declared body, by name. */
final class RecordedExamples {
    /** What the only example of a body is called once it stands among others. */
    private static final String FORMER = "example";

    private final MediaContent content;
    private final Set<String> taken;
    private final Map<String, ObjectNode> examples = new LinkedHashMap<>();
    private final Set<JsonNode> values = new HashSet<>();

    RecordedExamples(MediaContent content) {
        this.content = content;
        this.taken = content.examples().stream().map(Example::name).collect(Collectors.toSet());
        this.taken.add(FORMER);
        content.examples().forEach(example -> values.add(example.value()));
    }

    /** Whether a value is an example of the body already: one that was recorded, or one of the contract's own. */
    boolean has(JsonNode value) {
        return values.contains(value);
    }

    boolean isTaken(String name) {
        return taken.contains(name) || examples.containsKey(name);
    }

    int size() {
        return examples.size();
    }

    void add(String name, String summary, JsonNode value) {
        ObjectNode example = JsonNodeFactory.instance.objectNode();
        example.put("summary", summary).set("value", value);
        examples.put(name, example);
        values.add(value);
    }

    /** What adds them. A body has either one example or several with names, so an only one gets a name. */
    Stream<OverlayAction> actions() {
        Place only = content.place().child("example");
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        List<OverlayAction> former = content.examples().stream()
                .filter(example -> example.place().equals(only))
                .<OverlayAction>map(example -> {
                    all.putObject(FORMER).set("value", example.value());
                    return new OverlayAction.Remove(OverlayTarget.of(only), "");
                })
                .toList();
        examples.forEach(all::set);
        ObjectNode update = JsonNodeFactory.instance.objectNode();
        update.set("examples", all);
        return Stream.concat(
                former.stream(), Stream.of(new OverlayAction.Update(OverlayTarget.of(content.place()), "", update)));
    }
}

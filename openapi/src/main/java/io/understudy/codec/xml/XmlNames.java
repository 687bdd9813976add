package io.understudy.codec.xml;

import io.understudy.validation.shape.Shape;
import io.understudy.validation.shape.XmlHint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The properties of one shape by the local names of their elements and attributes. */
final class XmlNames {
    static final XmlNames NONE = new XmlNames();

    private final Map<String, List<XmlMember>> elements = new HashMap<>();
    private final Map<String, List<XmlMember>> attributes = new HashMap<>();
    private final Set<String> properties = new HashSet<>();

    private XmlNames() {}

    /** The names of a shape and of every shape within it. */
    static Map<Shape, XmlNames> within(Shape root) {
        Map<Shape, XmlNames> names = new LinkedHashMap<>();
        Deque<Shape> waiting = new ArrayDeque<>();
        waiting.add(root);
        while (!waiting.isEmpty()) {
            Shape shape = waiting.remove();
            if (!names.containsKey(shape)) {
                Map<String, Shape> properties = shape.properties();
                XmlNames own = new XmlNames();
                properties.forEach(own::add);
                names.put(shape, own);
                waiting.addAll(properties.values());
                shape.items().ifPresent(waiting::add);
                shape.additionalProperties().ifPresent(waiting::add);
            }
        }
        return names;
    }

    private void add(String property, Shape shape) {
        properties.add(property);
        XmlHint hint = shape.xml();
        String name = hint.name().orElse(property);
        if (hint.attribute()) {
            put(attributes, name, new XmlMember(property, shape, hint.namespace(), false, Set.of()));
        } else if (shape.isOnly(Shape.Type.ARRAY) && !hint.wrapped()) {
            Shape item = shape.items().orElse(Shape.ANY);
            XmlMember member = new XmlMember(property, item, item.xml().namespace(), true, Set.of());
            // Without a wrapper the array's own name has no effect on XML, but not every sender knows that.
            Set<String> itemNames = new HashSet<>(Set.of(item.xml().name().orElse(property)));
            if (item.xml().name().isEmpty()) {
                itemNames.add(name);
            }
            itemNames.forEach(itemName -> put(elements, itemName, member));
        } else {
            put(elements, name, new XmlMember(property, shape, hint.namespace(), false, itemNames(shape, name)));
        }
    }

    /** Items within a wrapper are named by their own schema, or else as the wrapper is. */
    private static Set<String> itemNames(Shape array, String wrapper) {
        Shape item = array.items().orElse(Shape.ANY);
        if (item.xml().name().isPresent()) {
            return Set.of(item.xml().name().get());
        }
        Set<String> names = new LinkedHashSet<>();
        names.add(wrapper);
        item.component().ifPresent(names::add);
        return names;
    }

    private static void put(Map<String, List<XmlMember>> members, String name, XmlMember member) {
        members.computeIfAbsent(name, first -> new ArrayList<>(1)).add(member);
    }

    Optional<XmlMember> element(String name, String namespace) {
        return find(elements, name, namespace);
    }

    Optional<XmlMember> attribute(String name, String namespace) {
        return find(attributes, name, namespace);
    }

    /** The property that an unknown element or attribute becomes; never one that is written otherwise. */
    String foreign(String name, String namespace) {
        return properties.contains(name) ? "{" + namespace + "}" + name : name;
    }

    private static Optional<XmlMember> find(Map<String, List<XmlMember>> members, String name, String namespace) {
        return members.getOrDefault(name, List.of()).stream()
                .filter(member -> member.isIn(namespace))
                .findFirst();
    }
}

package io.understudy.contract.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Place;
import io.understudy.document.SpecificationVersion;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What part of a contract says, without where it says it and in which edition. */
final class Shape {
    private Shape() {}

    static Object of(Object value) {
        if (value instanceof Record record) {
            return ofRecord(record);
        } else if (value instanceof List<?> list) {
            return list.stream().map(Shape::of).toList();
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> shape = new LinkedHashMap<>();
            map.forEach((key, entry) -> shape.put(key, of(entry)));
            return shape;
        } else if (value instanceof Optional<?> optional) {
            return optional.map(Shape::of).orElse("nothing");
        } else if (value instanceof JsonNode json) {
            return json.toString().replace("#/components/schemas/", "#/definitions/");
        }
        return value;
    }

    private static Map<String, Object> ofRecord(Record record) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("is", record.getClass().getSimpleName());
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = valueOf(record, component);
            if (!(value instanceof Place) && !(value instanceof SpecificationVersion)) {
                shape.put(component.getName(), of(value));
            }
        }
        return shape;
    }

    static Object valueOf(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException problem) {
            throw new IllegalStateException(problem);
        }
    }
}

package io.understudy.declaration.guess;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.contract.Operation;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.document.Schema;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is guessed of an operation that lists: parameters named like fields filter, and those with the usual names page.
 *
 * @param operation the operation
 * @param body where its answer has the list
 */
record ListDraft(Operation operation, EntryBody body, EntrySchemas schemas) {
    private static final Pattern NUMBER = Pattern.compile("(?i)page[-_]?(number|no|num|index)?");
    private static final Pattern SIZE = Pattern.compile("(?i)(per[-_]?page|page[-_]?size|size|limit)");
    private static final Pattern COUNT = Pattern.compile("(?i)(total[-_]?)?(count|total|elements|items)");
    private static final Pattern PAGES = Pattern.compile("(?i)(total[-_]?pages|page[-_]?(count|total))");
    private static final int USUAL_SIZE = 20;

    /** The keywords of the action. */
    ObjectNode of(ObjectNode keywords, Map<String, Schema> fields) {
        if (!body.pointer().isEmpty()) {
            keywords.put("into", body.pointer());
        }
        ObjectNode filters = JsonNodeFactory.instance.objectNode();
        operation.parameters().forEach(parameter -> {
            boolean ofPath = parameter.location() == ParameterLocation.PATH;
            if (ofPath || (parameter.location() == ParameterLocation.QUERY && fields.containsKey(parameter.name()))) {
                filter(parameter, fields).ifPresent(filter -> filters.set(parameter.name(), filter));
            }
        });
        if (!filters.isEmpty()) {
            keywords.set("filters", filters);
        }
        page().ifPresent(page -> keywords.set("page", page));
        return keywords;
    }

    private Optional<ObjectNode> filter(Parameter parameter, Map<String, Schema> fields) {
        Schema field = fields.get(parameter.name());
        if (field != null && !field.json().isMissingNode() && !schemas.isScalar(field)) {
            return Optional.empty();
        }
        ObjectNode filter = JsonNodeFactory.instance.objectNode().put("field", parameter.name());
        boolean several = parameter.schema().flatMap(schemas::items).isPresent();
        return Optional.of(several ? filter.put("is", "in") : filter);
    }

    private Optional<ObjectNode> page() {
        return parameter(NUMBER).flatMap(number -> parameter(SIZE).map(size -> page(number, size)));
    }

    private ObjectNode page(Parameter number, Parameter size) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        ObjectNode ofNumber = page.putObject("number").put("parameter", number.name());
        int usual = keyword(size, "default").orElse(USUAL_SIZE);
        ObjectNode ofSize = page.putObject("size").put("parameter", size.name()).put("default", usual);
        keyword(size, "maximum").ifPresent(maximum -> ofSize.put("maximum", maximum));
        if (!body.pointer().isEmpty()) {
            told(NUMBER).ifPresent(name -> ofNumber.put("into", name));
            told(SIZE).ifPresent(name -> ofSize.put("into", name));
            told(COUNT).ifPresent(name -> page.put("count", name));
            told(PAGES).ifPresent(name -> page.put("pages", name));
        }
        return page;
    }

    private Optional<Integer> keyword(Parameter parameter, String keyword) {
        return parameter
                .schema()
                .map(schemas::resolved)
                .map(schema -> schema.json().path(keyword))
                .filter(value -> value.canConvertToInt() && value.intValue() > 0)
                .map(value -> value.intValue());
    }

    private Optional<Parameter> parameter(Pattern name) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.location() == ParameterLocation.QUERY)
                .filter(parameter -> name.matcher(parameter.name()).matches())
                .findFirst();
    }

    /** The pointer to a number beside the list whose name says what it tells. */
    private Optional<String> told(Pattern name) {
        return schemas.properties(body.whole()).entrySet().stream()
                .filter(property -> name.matcher(property.getKey()).matches())
                .filter(property -> schemas.is("integer", property.getValue()))
                .findFirst()
                .map(property -> "/" + EntryBody.escaped(property.getKey()));
    }
}

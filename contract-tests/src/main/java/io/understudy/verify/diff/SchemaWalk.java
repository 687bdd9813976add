package io.understudy.verify.diff;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedList;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.schema.ChangedOneOfSchema;

/** Collects the changes of one schema, from the value as a whole down to its members. Used once. */
final class SchemaWalk {
    /** Takes note of a change. */
    @FunctionalInterface
    interface Listener {
        void found(boolean breaking, String sentence);
    }

    private final Listener listener;
    private final Set<Changed> visited = Collections.newSetFromMap(new IdentityHashMap<>());

    SchemaWalk(Listener listener) {
        this.listener = listener;
    }

    /**
     * Visits a schema and all below it.
     *
     * @param where what the value is, for people
     */
    void visit(String where, @Nullable Changed node) {
        if (!(node instanceof ChangedSchema schema) || !visited.add(node) || schema.isUnchanged()) {
            return;
        }
        own(where, schema);
        limits(where, schema);
        schema.getChangedProperties().forEach((name, property) -> visit(where + " /" + name, property));
        visit(where + " /*", schema.getItems());
        visit(where + " /(additional)", schema.getAddProp());
        if (schema.getOneOfSchema() != null) {
            alternatives(where, schema.getOneOfSchema());
        }
    }

    private void own(String where, ChangedSchema schema) {
        if (schema.isChangedType()) {
            listener.found(
                    true, where + ": type " + type(schema.getOldSchema()) + " became " + type(schema.getNewSchema()));
        }
        if (schema.isChangeFormat()) {
            listener.found(false, where + ": another format");
        }
        if (schema.isChangeDefault()) {
            listener.found(false, where + ": another default");
        }
        if (schema.isDiscriminatorPropertyChanged()) {
            listener.found(true, where + ": another discriminator");
        }
        if (schema.isChangeDeprecated()) {
            listener.found(false, where + ": should no longer be used, or should again");
        }
        schema.getIncreasedProperties()
                .keySet()
                .forEach(name -> listener.found(false, where + " /" + name + " was added"));
        List<String> required =
                schema.getOldSchema() == null || schema.getOldSchema().getRequired() == null
                        ? List.of()
                        : schema.getOldSchema().getRequired();
        schema.getMissingProperties()
                .keySet()
                .forEach(name -> listener.found(
                        schema.getContext().isResponse() && required.contains(name),
                        where + " /" + name + " was removed"));
    }

    /** A type of a 3.0 or of a 3.1 schema. */
    private static String type(@Nullable Schema<?> schema) {
        if (schema == null) {
            return "nothing";
        }
        if (schema.getTypes() != null) {
            return String.join(" or ", schema.getTypes());
        }
        return Objects.requireNonNullElse(schema.getType(), "anything");
    }

    private void limits(String where, ChangedSchema schema) {
        list(where, "values", schema.getEnumeration());
        list(where, "required members", schema.getRequired());
        other(where, "maxLength", schema.getMaxLength());
        other(where, "minLength", schema.getMinLength());
        other(where, "minimum or maximum", schema.getNumericRange());
        other(where, "multipleOf", schema.getMultipleOf());
        other(where, "maxItems", schema.getMaxItems());
        other(where, "minItems", schema.getMinItems());
        other(where, "uniqueItems", schema.getUniqueItems());
        other(where, "maxProperties", schema.getMaxProperties());
        other(where, "minProperties", schema.getMinProperties());
        other(where, "pattern", schema.getPattern());
        other(where, "nullable", schema.getNullable());
        other(where, "readOnly", schema.getReadOnly());
        other(where, "writeOnly", schema.getWriteOnly());
    }

    private void list(String where, String what, @Nullable ChangedList<?> list) {
        if (list == null || list.isUnchanged()) {
            return;
        }
        String gone = list.getMissing().isEmpty() ? "" : " without " + list.getMissing();
        String come = list.getIncreased().isEmpty() ? "" : " with " + list.getIncreased();
        listener.found(list.isIncompatible(), where + ": " + what + gone + come);
    }

    private void other(String where, String keyword, @Nullable Changed limit) {
        if (limit != null && !limit.isUnchanged()) {
            listener.found(limit.isIncompatible(), where + ": another " + keyword);
        }
    }

    private void alternatives(String where, ChangedOneOfSchema changed) {
        boolean breaking = changed.isCoreChanged().isIncompatible();
        changed.getMissing().keySet().forEach(name -> listener.found(breaking, where + ": no longer " + name));
        changed.getIncreased().keySet().forEach(name -> listener.found(breaking, where + ": possibly " + name));
        changed.getChanged().forEach((name, schema) -> visit(where + " as " + name, schema));
    }
}

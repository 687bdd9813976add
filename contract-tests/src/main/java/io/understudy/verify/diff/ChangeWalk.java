package io.understudy.verify.diff;

import io.swagger.v3.oas.models.parameters.Parameter;
import io.understudy.verify.diff.ApiChange.Sort;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedHeaders;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedParameters;
import org.openapitools.openapidiff.core.model.ChangedRequestBody;
import org.openapitools.openapidiff.core.model.ChangedSecurityRequirements;
import org.openapitools.openapidiff.core.model.Endpoint;

/** Collects the changes of a comparison, from the operations down to the media types. Used once. */
final class ChangeWalk {
    private final List<ApiChange> changes = new ArrayList<>();

    List<ApiChange> changes() {
        return List.copyOf(changes);
    }

    void visit(ChangedOpenApi changed) {
        for (Endpoint endpoint : changed.getMissingEndpoints()) {
            add(true, Sort.OPERATION, name(endpoint), "the operation was removed");
        }
        for (Endpoint endpoint : changed.getNewEndpoints()) {
            add(false, Sort.OPERATION, name(endpoint), "the operation was added");
        }
        changed.getChangedOperations().forEach(this::visit);
    }

    private static String name(Endpoint endpoint) {
        return endpoint.getMethod() + " " + endpoint.getPathUrl();
    }

    private void visit(ChangedOperation changed) {
        String operation = changed.getHttpMethod() + " " + changed.getPathUrl();
        if (changed.isDeprecated()) {
            add(false, Sort.OPERATION, operation, "the operation should no longer be used");
        }
        visit(operation, changed.getParameters());
        visit(operation, changed.getRequestBody());
        visit(operation, changed.getApiResponses());
        visit(operation, changed.getSecurityRequirements());
    }

    private void visit(String operation, @Nullable ChangedParameters changed) {
        if (changed == null) {
            return;
        }
        for (Parameter parameter : changed.getMissing()) {
            add(true, Sort.PARAMETER, operation, name(parameter) + " was removed");
        }
        for (Parameter parameter : changed.getIncreased()) {
            boolean required = Boolean.TRUE.equals(parameter.getRequired());
            String kind = required ? " was added, and is required" : " was added";
            add(required, Sort.PARAMETER, operation, name(parameter) + kind);
        }
        changed.getChanged().forEach(parameter -> visit(operation, parameter));
    }

    private static String name(Parameter parameter) {
        return parameter.getIn() + " parameter " + parameter.getName();
    }

    private void visit(String operation, ChangedParameter changed) {
        String name = changed.getIn() + " parameter " + changed.getName();
        if (changed.isChangeRequired()) {
            boolean required = Boolean.TRUE.equals(changed.getNewParameter().getRequired());
            String now = required ? " is required now" : " is no longer required";
            add(required, Sort.PARAMETER, operation, name + now);
        }
        if (changed.isDeprecated()) {
            add(false, Sort.PARAMETER, operation, name + " should no longer be used");
        }
        if (changed.isChangeStyle() || changed.isChangeExplode()) {
            add(true, Sort.PARAMETER, operation, name + " is written in another style");
        }
        if (changed.isChangeAllowEmptyValue()) {
            boolean allowed = Boolean.TRUE.equals(changed.getNewParameter().getAllowEmptyValue());
            add(
                    !allowed,
                    Sort.PARAMETER,
                    operation,
                    name + (allowed ? " may be empty now" : " may no longer be empty"));
        }
        schema(operation, name, changed.getSchema());
        visit(operation, Sort.PARAMETER, name, changed.getContent());
    }

    private void visit(String operation, @Nullable ChangedRequestBody changed) {
        if (changed == null) {
            return;
        }
        if (changed.isChangeRequired()) {
            // openapi-diff takes it for breaking either way; whoever sends a body all the same is still right.
            boolean required = Boolean.TRUE.equals(changed.getNewRequestBody().getRequired());
            add(
                    required,
                    Sort.REQUEST_BODY,
                    operation,
                    "the body is " + (required ? "required now" : "no longer required"));
        }
        visit(operation, Sort.REQUEST_BODY, "the body", changed.getContent());
    }

    private void visit(String operation, @Nullable ChangedApiResponse changed) {
        if (changed == null) {
            return;
        }
        changed.getMissing()
                .keySet()
                .forEach(status -> add(true, Sort.RESPONSE, operation, "response " + status + " was removed"));
        changed.getIncreased()
                .keySet()
                .forEach(status -> add(false, Sort.RESPONSE, operation, "response " + status + " was added"));
        changed.getChanged().forEach((status, response) -> {
            visit(operation, "response " + status, response.getHeaders());
            visit(operation, Sort.RESPONSE, "response " + status, response.getContent());
        });
    }

    private void visit(String operation, String where, @Nullable ChangedHeaders changed) {
        if (changed == null) {
            return;
        }
        changed.getMissing()
                .keySet()
                .forEach(name -> add(true, Sort.RESPONSE, operation, where + ": header " + name + " was removed"));
        changed.getIncreased()
                .keySet()
                .forEach(name -> add(false, Sort.RESPONSE, operation, where + ": header " + name + " was added"));
        changed.getChanged().forEach((name, header) -> {
            String place = where + ": header " + name;
            boolean breaking = header.isCoreChanged().isIncompatible();
            if (header.isRequired()) {
                boolean required = Boolean.TRUE.equals(header.getNewHeader().getRequired());
                add(
                        breaking,
                        Sort.RESPONSE,
                        operation,
                        place + (required ? " is always sent now" : " may be missing now"));
            }
            if (header.isStyle() || header.isExplode()) {
                add(breaking, Sort.RESPONSE, operation, place + " is written in another style");
            }
            if (header.isDeprecated()) {
                add(false, Sort.RESPONSE, operation, place + " should no longer be used");
            }
            schema(operation, place, header.getSchema());
        });
    }

    private void visit(String operation, Sort sort, String where, @Nullable ChangedContent changed) {
        if (changed == null) {
            return;
        }
        changed.getMissing()
                .keySet()
                .forEach(type -> add(true, sort, operation, where + ": media type " + type + " was removed"));
        changed.getIncreased()
                .keySet()
                .forEach(type -> add(false, sort, operation, where + ": media type " + type + " was added"));
        changed.getChanged().forEach((type, media) -> schema(operation, where + " as " + type, media.getSchema()));
    }

    private void visit(String operation, @Nullable ChangedSecurityRequirements changed) {
        if (changed == null) {
            return;
        }
        either(changed.getMissing())
                .forEach(way -> add(
                        changed.isCoreChanged().isIncompatible(),
                        Sort.SECURITY,
                        operation,
                        "callers are no longer let in by " + String.join(" and ", way.keySet())));
        either(changed.getIncreased())
                .forEach(way -> add(
                        false,
                        Sort.SECURITY,
                        operation,
                        "callers are let in by " + String.join(" and ", way.keySet())));
        either(changed.getChanged()).stream()
                .filter(way -> !way.isUnchanged())
                .forEach(way -> add(
                        way.isIncompatible(),
                        Sort.SECURITY,
                        operation,
                        "what callers must send as "
                                + String.join(
                                        " and ", way.getNewSecurityRequirement().keySet()) + " has changed"));
    }

    /** The library has no list where it has nothing to say. */
    private static <T> List<T> either(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private void schema(String operation, String where, @Nullable Changed schema) {
        new SchemaWalk((breaking, sentence) -> add(breaking, Sort.SCHEMA, operation, sentence)).visit(where, schema);
    }

    private void add(boolean breaking, Sort sort, String operation, String sentence) {
        changes.add(new ApiChange(breaking, sort, operation, sentence));
    }
}

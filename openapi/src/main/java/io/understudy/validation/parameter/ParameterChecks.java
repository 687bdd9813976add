package io.understudy.validation.parameter;

import io.understudy.codec.MediaType;
import io.understudy.codec.parameter.ParameterReaders;
import io.understudy.codec.parameter.RequestParameters;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.SecurityScheme;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.document.Schema;
import io.understudy.validation.Violation;
import io.understudy.validation.parameter.value.JsonContent;
import io.understudy.validation.parameter.value.SchemaValueReader;
import io.understudy.validation.parameter.value.SchemaValueReaders;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges the parameters of one operation. All that follows from the contract is worked out once; immutable; safe to share
 * between threads. The cost of a check is linear in the size of the request.
 */
public final class ParameterChecks {
    private static final Violation BROKEN_NAME = new Violation(
            Violation.Kind.VALUE, List.of("query"), "encoding", "Request query must be percent-encoded UTF-8");

    private final List<ParameterCheck> checks;

    private ParameterChecks(List<ParameterCheck> checks) {
        this.checks = checks;
    }

    /**
     * The checks for an operation.
     *
     * @param contract the contract that declares it
     * @param schemas the schemas of that contract
     * @param reserved the names of query fields that mean something to the server itself: an object that takes any fields
     *     leaves them alone
     */
    public static ParameterChecks of(
            Contract contract, Operation operation, SchemaLibrary schemas, Set<String> reserved) {
        SchemaValueReaders readings = new SchemaValueReaders(schemas, contract.documents());
        ParameterReaders carriers = new ParameterReaders(takenNames(contract, operation, reserved));
        List<ParameterCheck> checks = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            Optional<Schema> schema =
                    parameter.schema().or(() -> parameter.content().flatMap(MediaContent::schema));
            int depth = ParameterReaders.depth(parameter);
            SchemaValueReader reading =
                    schema.map(declared -> readings.of(declared, depth)).orElse(SchemaValueReader.ANY);
            checks.add(new ParameterCheck(
                    parameter,
                    ParameterLabel.of(parameter),
                    carriers.of(parameter, reading),
                    parameter.content().filter(ParameterChecks::isJson).isPresent()
                            ? new JsonContent(reading.schema())
                            : reading,
                    schema.flatMap(readings::fallback)));
        }
        return new ParameterChecks(List.copyOf(checks));
    }

    /** An object of any fields takes none that are other parameters, or say who the caller is. */
    private static Map<ParameterLocation, Set<String>> takenNames(
            Contract contract, Operation operation, Set<String> reserved) {
        Map<ParameterLocation, Set<String>> names = new EnumMap<>(ParameterLocation.class);
        names.put(ParameterLocation.QUERY, new HashSet<>(reserved));
        operation
                .parameters()
                .forEach(parameter -> names.computeIfAbsent(parameter.location(), location -> new HashSet<>())
                        .add(parameter.name()));
        for (SecurityScheme scheme : contract.securitySchemes().values()) {
            if (scheme instanceof SecurityScheme.ApiKey key) {
                names.computeIfAbsent(key.location(), location -> new HashSet<>())
                        .add(key.name());
            }
        }
        return names;
    }

    private static boolean isJson(MediaContent content) {
        return MediaType.parse(content.mediaType()).filter(MediaType::isJson).isPresent();
    }

    /** The values of a request's parameters, and every way in which they break the contract. */
    public CheckedParameters check(RequestParameters request) {
        ParameterFindings collected = new ParameterFindings();
        checks.forEach(check -> check.check(request, collected));
        if (request.rawQuery().isNameBroken()) {
            collected.add(BROKEN_NAME);
        }
        return collected.result();
    }
}

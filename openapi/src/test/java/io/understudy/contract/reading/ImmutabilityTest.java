package io.understudy.contract.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.understudy.contract.Contract;
import io.understudy.document.DocumentSet;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A contract that was read cannot be changed: every collection in every record refuses it. */
class ImmutabilityTest {
    private final Set<String> seen = new HashSet<>();

    @ParameterizedTest
    @ValueSource(strings = {"editions/swagger-2.0.yaml", "editions/openapi-3.0.yaml", "editions/openapi-3.1.json"})
    void noCollectionCanBeChanged(String document) {
        ReadingResult reading = new ContractReader(ReaderOptions.DEFAULTS).read(Documents.resource(document));
        Contract contract = reading.contract().orElseThrow();
        visit(contract, "contract");
        visit(reading.diagnostics(), "diagnostics");
        assertThat(seen)
                .contains(
                        "Contract.operations",
                        "Contract.securitySchemes",
                        "Contract.servers",
                        "DocumentSet.roots",
                        "DocumentSet.written",
                        "Encoding.headers",
                        "Header.examples",
                        "MediaContent.encoding",
                        "MediaContent.examples",
                        "Operation.parameters",
                        "Operation.responses",
                        "Operation.security",
                        "Operation.servers",
                        "Operation.tags",
                        "Parameter.examples",
                        "RequestBody.content",
                        "Response.content",
                        "Response.headers",
                        "SecurityRequirement.schemes");
    }

    private void visit(Object value, String name) {
        if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                visit(Shape.valueOf(record, component), record.getClass().getSimpleName() + "." + component.getName());
            }
        } else if (value instanceof DocumentSet documents) {
            visit(documents.roots(), "DocumentSet.roots");
            visit(documents.written(), "DocumentSet.written");
        } else if (value instanceof List<?> list) {
            assertFixed(list, name);
            list.forEach(item -> visit(item, name));
        } else if (value instanceof Map<?, ?> map) {
            assertFixed(map, name);
            map.values().forEach(entry -> visit(entry, name));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(content -> visit(content, name));
        }
    }

    private void assertFixed(List<?> list, String name) {
        seen.add(name);
        assertFixed((Collection<?>) list, name);
    }

    private void assertFixed(Map<?, ?> map, String name) {
        seen.add(name);
        assertThatExceptionOfType(UnsupportedOperationException.class).as(name).isThrownBy(map::clear);
        if (!map.isEmpty()) {
            assertFixed(map.values(), name);
        }
    }

    private static void assertFixed(Collection<?> collection, String name) {
        assertThatExceptionOfType(UnsupportedOperationException.class).as(name).isThrownBy(collection::clear);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .as(name)
                .isThrownBy(() -> collection.removeIf(any -> true));
    }
}

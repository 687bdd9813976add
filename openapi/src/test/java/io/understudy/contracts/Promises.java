package io.understudy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.contract.Header;
import io.understudy.contract.MediaContent;
import io.understudy.contract.Operation;
import io.understudy.contract.Parameter;
import io.understudy.contract.Place;
import io.understudy.contract.Response;
import io.understudy.contract.Schema;
import io.understudy.contract.SecurityRequirement;
import io.understudy.contract.StatusKey;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one contract promises, in the words in which tests of facts ask for it. Whatever is asked for must be there. */
record Promises(Contract contract, SchemaLibrary library) {

    static Promises of(String vendor) {
        Contract contract = Vendor.named(vendor).contract();
        return new Promises(contract, new SchemaLibrary(contract.documents()));
    }

    // Operations

    /** Method and full address of every operation, by its id. */
    Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        contract.operations().forEach(operation -> addresses.put(operation.id(), address(operation.id())));
        return addresses;
    }

    /** Method and full address of an operation that lives at one place. */
    String address(String id) {
        Operation operation = operation(id);
        assertThat(operation.servers()).hasSize(1);
        return operation.method() + " " + operation.servers().get(0).url() + operation.path();
    }

    Operation operation(String id) {
        return contract.operation(id).orElseThrow(() -> new AssertionError("there is no operation " + id));
    }

    /** The ids of the operations that have an answer with this status. */
    List<String> operationsThatAnswer(String status) {
        return contract.operations().stream()
                .filter(operation -> statuses(operation.id()).contains(status))
                .map(Operation::id)
                .toList();
    }

    /** The alternatives of which a caller must satisfy one, each as the names of its schemes, none with scopes. */
    List<Set<String>> security(String operation) {
        List<SecurityRequirement> alternatives = operation(operation).security();
        assertThat(alternatives)
                .allSatisfy(schemes -> assertThat(schemes.schemes().values()).allMatch(List::isEmpty));
        return alternatives.stream().map(schemes -> schemes.schemes().keySet()).toList();
    }

    // What is sent

    List<String> parameters(String operation) {
        return operation(operation).parameters().stream().map(Parameter::name).toList();
    }

    Parameter parameter(String operation, String name) {
        return operation(operation).parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(operation + " has no parameter " + name));
    }

    /** The values of a parameter. */
    Spot values(String operation, String parameter) {
        Schema schema = parameter(operation, parameter).schema().orElseThrow();
        return new Spot(library.compile(schema, Direction.REQUEST), Json.read("null"), "");
    }

    /** What the document gives as the default of a parameter. */
    JsonNode byDefault(String operation, String parameter) {
        return parameter(operation, parameter).schema().orElseThrow().json().path("default");
    }

    List<String> requestTypes(String operation) {
        return operation(operation).requestBody().orElseThrow().content().stream()
                .map(MediaContent::mediaType)
                .toList();
    }

    /** The body of a request, in the first media type. */
    Body request(String operation) {
        MediaContent content =
                operation(operation).requestBody().orElseThrow().content().get(0);
        return body(content, Direction.REQUEST);
    }

    // What is answered

    List<String> statuses(String operation) {
        return operation(operation).responses().stream()
                .map(response -> response.status().toString())
                .toList();
    }

    Response response(String operation, String status) {
        return operation(operation)
                .response(StatusKey.parse(status).orElseThrow())
                .orElseThrow(() -> new AssertionError(operation + " has no answer " + status));
    }

    /** The body of an answer, which has one media type. */
    Body answer(String operation, String status) {
        List<MediaContent> contents = response(operation, status).content();
        assertThat(contents).as("bodies of %s %s", operation, status).hasSize(1);
        MediaContent content = contents.get(0);
        return body(content, Direction.RESPONSE);
    }

    /** The names of the examples of an answer. */
    List<String> examples(String operation, String status) {
        return answer(operation, status).content().examples().stream()
                .map(example -> example.name())
                .toList();
    }

    Header header(String operation, String status, String name) {
        return Optional.ofNullable(response(operation, status).headers().get(name))
                .orElseThrow(() -> new AssertionError(operation + " " + status + " has no header " + name));
    }

    /** The rows of the ledger that an example marks as decisions. */
    List<String> decisions(String operation, String status, String example) {
        Place value = answer(operation, status)
                .content()
                .example(example)
                .orElseThrow()
                .place();
        return decisions(value.parent());
    }

    private Body body(MediaContent content, Direction direction) {
        Schema schema = content.schema().orElseThrow();
        return new Body(content, library.compile(schema, direction), Shape.of(schema, contract.documents()));
    }

    // The document as written

    /** What stands at a place of the main document; references are not followed. */
    JsonNode at(String pointer) {
        return contract.documents().at(new Place(contract.place().document(), pointer));
    }

    /** The description at a place of the main document, on one line. */
    String words(String pointer) {
        return Words.of(at(pointer));
    }

    /** The description of what stands at a place, on one line. */
    String words(Place place) {
        return Words.of(contract.documents().at(place));
    }

    List<String> decisions(Place place) {
        return Citations.decisionsAt(contract.documents().at(place));
    }

    List<String> decisions(String pointer) {
        return Citations.decisionsAt(at(pointer));
    }
}

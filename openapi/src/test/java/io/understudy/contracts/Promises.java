package io.understudy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.SecurityRequirement;
import io.understudy.contract.message.Header;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.Response;
import io.understudy.contract.message.StatusKey;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one contract promises, in the words in which tests of facts ask for it. Whatever is asked for must be there. */
public record Promises(Contract contract, SchemaLibrary library) {

    public static Promises of(String vendor) {
        Contract contract = Vendor.named(vendor).contract();
        return new Promises(contract, new SchemaLibrary(contract.documents()));
    }

    // Operations

    /** The ids of all operations. */
    public List<String> operations() {
        return contract.operations().stream().map(Operation::id).toList();
    }

    /** Method and full address of an operation that lives at one place. */
    public String address(String id) {
        Operation operation = operation(id);
        assertThat(operation.servers()).hasSize(1);
        return operation.method() + " " + operation.servers().get(0).url() + operation.path();
    }

    public Operation operation(String id) {
        return contract.operation(id).orElseThrow(() -> new AssertionError("there is no operation " + id));
    }

    /** The ids of the operations that have an answer with this status. */
    public List<String> operationsThatAnswer(String status) {
        return operations().stream()
                .filter(operation -> statuses(operation).contains(status))
                .toList();
    }

    /** The alternatives of which a caller must satisfy one, each as the names of its schemes, none with scopes. */
    public List<Set<String>> security(String operation) {
        List<SecurityRequirement> alternatives = operation(operation).security();
        assertThat(alternatives)
                .allSatisfy(schemes -> assertThat(schemes.schemes().values()).allMatch(List::isEmpty));
        return alternatives.stream().map(schemes -> schemes.schemes().keySet()).toList();
    }

    // What is sent

    public List<String> parameters(String operation) {
        return operation(operation).parameters().stream().map(Parameter::name).toList();
    }

    public Parameter parameter(String operation, String name) {
        return operation(operation).parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(operation + " has no parameter " + name));
    }

    /** The values of a parameter. */
    public Spot values(String operation, String parameter) {
        Schema schema = parameter(operation, parameter).schema().orElseThrow();
        return new Spot(library.compile(schema, Direction.REQUEST), Json.read("null"), "");
    }

    /** What the document gives as the default of a parameter. */
    public JsonNode byDefault(String operation, String parameter) {
        return parameter(operation, parameter).schema().orElseThrow().json().path("default");
    }

    public List<String> requestTypes(String operation) {
        return operation(operation).requestBody().orElseThrow().content().stream()
                .map(MediaContent::mediaType)
                .toList();
    }

    /** The body of a request, in the first media type. */
    public Body request(String operation) {
        MediaContent content =
                operation(operation).requestBody().orElseThrow().content().get(0);
        return body(content, Direction.REQUEST);
    }

    // What is answered

    public List<String> statuses(String operation) {
        return operation(operation).responses().stream()
                .map(response -> response.status().toString())
                .toList();
    }

    public Response response(String operation, String status) {
        return operation(operation)
                .response(StatusKey.parse(status).orElseThrow())
                .orElseThrow(() -> new AssertionError(operation + " has no answer " + status));
    }

    /** The body of an answer, which has one media type. */
    public Body answer(String operation, String status) {
        List<MediaContent> contents = response(operation, status).content();
        assertThat(contents).as("bodies of %s %s", operation, status).hasSize(1);
        MediaContent content = contents.get(0);
        return body(content, Direction.RESPONSE);
    }

    /** The names of the examples of an answer. */
    public List<String> examples(String operation, String status) {
        return answer(operation, status).content().examples().stream()
                .map(example -> example.name())
                .toList();
    }

    /** The one example of a header that is never left out. */
    public String sampleOfHeader(String operation, String status, String name) {
        Header header = Optional.ofNullable(
                        response(operation, status).headers().get(name))
                .orElseThrow(() -> new AssertionError(operation + " " + status + " has no header " + name));
        assertThat(header.required()).isTrue();
        assertThat(header.examples()).hasSize(1);
        return header.examples().get(0).value().textValue();
    }

    /** The rows of the ledger that an example marks as decisions. */
    public List<String> decisions(String operation, String status, String example) {
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
    public JsonNode at(String pointer) {
        return contract.documents().at(new Place(contract.place().document(), pointer));
    }

    /** The description at a place of the main document, on one line. */
    public String words(String pointer) {
        return Words.of(at(pointer));
    }

    /** The description of what stands at a place, on one line. */
    public String words(Place place) {
        return Words.of(contract.documents().at(place));
    }

    public List<String> decisions(Place place) {
        return Citations.decisionsAt(contract.documents().at(place));
    }

    public List<String> decisions(String pointer) {
        return Citations.decisionsAt(at(pointer));
    }
}

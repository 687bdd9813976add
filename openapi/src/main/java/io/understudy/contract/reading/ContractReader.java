package io.understudy.contract.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.diagnostic.Findings;
import io.understudy.contract.diagnostic.Severity;
import io.understudy.contract.diagnostic.SourceLocation;
import io.understudy.contract.reading.document.DocumentLoader;
import io.understudy.contract.reading.document.FileAccess;
import io.understudy.contract.reading.document.ReferencedDocuments;
import io.understudy.contract.reading.model.ContractAssembler;
import io.understudy.contract.reading.model.SpecNode;
import io.understudy.contract.reading.source.SourceDocument;
import io.understudy.contract.reading.source.UnusableSourceException;
import io.understudy.document.Place;
import io.understudy.document.SpecificationVersion;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one OpenAPI document and all that it refers to. Immutable; safe to share between threads. */
public final class ContractReader {
    private static final Pattern LATER = Pattern.compile("3\\.[1-9][0-9]*(?:\\..*)?");
    private static final Pattern READ_AS_3_1 = Pattern.compile("3\\.[12](?:\\..*)?");

    private final ReaderOptions options;
    private final List<Inspection> inspections;

    /** A reader that lets contracts do what these options allow. */
    public ContractReader(ReaderOptions options) {
        this(options, List.of());
    }

    /** A reader that hands every contract that it can read to these inspections too. */
    public ContractReader(ReaderOptions options, List<Inspection> inspections) {
        this.options = options;
        this.inspections = List.copyOf(inspections);
    }

    /**
     * Reads a contract. Nothing about the document is thrown: whatever is wrong with it is a diagnostic.
     *
     * @param file the document, JSON or YAML, in OpenAPI 2.0, 3.0 or 3.1
     */
    public ReadingResult read(Path file) {
        DocumentLoader loader = new DocumentLoader(access(), file);
        byte[] bytes = new byte[0];
        try {
            bytes = loader.fetch(loader.rootAddress());
            return read(loader, loader.parse(loader.rootAddress(), bytes));
        } catch (UnusableSourceException problem) {
            SourceLocation spot = ReferencedDocuments.spot(file.toString(), bytes, problem.mark());
            return new ReadingResult(
                    Optional.empty(),
                    List.of(new Diagnostic(Severity.ERROR, problem.rule(), problem.sentence(), spot)));
        }
    }

    private FileAccess access() {
        return new FileAccess(
                options.remoteReferences(), options.filesOutsideFolder(), options.workingFolder(), options.limits());
    }

    private ReadingResult read(DocumentLoader loader, SourceDocument source) {
        Findings findings = new Findings();
        Optional<SpecificationVersion> version = version(source.root(), loader.rootAddress(), findings);
        if (version.isEmpty()) {
            return new ReadingResult(Optional.empty(), findings.diagnostics(Map.of(loader.rootAddress(), source)));
        }
        ReferencedDocuments references = new ReferencedDocuments(loader, findings, version.get());
        Map<URI, SourceDocument> documents = references.loadFrom(source);
        Optional<Contract> contract = Optional.empty();
        if (!findings.areUnusable()) {
            Place whole = new Place(loader.rootAddress(), "");
            SpecNode.Scope scope =
                    new SpecNode.Scope(references.documentSet(), references.lost(), findings, version.get());
            SpecNode root = new SpecNode(scope.documents().at(whole), whole, scope);
            contract = Optional.of(ContractAssembler.of(root).assemble(source.name(), options.trusting()))
                    .filter(any -> !findings.areUnusable());
        }
        contract.filter(usable -> !usable.trusted())
                .ifPresent(usable -> inspections.forEach(inspection -> inspection.inspect(usable, findings)));
        return new ReadingResult(contract, findings.diagnostics(documents));
    }

    private static Optional<SpecificationVersion> version(JsonNode root, URI address, Findings findings) {
        String swagger = root.path("swagger").asText();
        String openapi = root.path("openapi").asText();
        if (swagger.equals("2.0")) {
            return Optional.of(SpecificationVersion.V2_0);
        }
        if (openapi.startsWith("3.0.") || openapi.equals("3.0")) {
            return Optional.of(SpecificationVersion.V3_0);
        }
        if (LATER.matcher(openapi).matches()) {
            if (!READ_AS_3_1.matcher(openapi).matches()) {
                findings.warning(
                        "later-version",
                        versionPlace(root, address),
                        "the version '" + openapi + "' is later than any known here, and is read as 3.1");
            }
            return Optional.of(SpecificationVersion.V3_1);
        }
        findings.unusable("unknown-version", versionPlace(root, address), versionSentence(root));
        return Optional.empty();
    }

    private static Place versionPlace(JsonNode root, URI address) {
        Place place = new Place(address, "");
        return root.has("openapi") ? place.child("openapi") : root.has("swagger") ? place.child("swagger") : place;
    }

    private static String versionSentence(JsonNode root) {
        String known = "OpenAPI 2.0, 3.0 and 3.1 are read";
        if (root.path("info").has("_postman_id")
                || root.path("info").path("schema").asText().contains("postman")) {
            return "this is a Postman collection, which is not read; " + known;
        }
        if (root.has("openapi") || root.has("swagger")) {
            String found = root.path("openapi").asText(root.path("swagger").asText());
            return "the version '" + found + "' is not known; " + known;
        }
        return "this is no OpenAPI document: it has neither 'openapi' nor 'swagger'; " + known;
    }
}

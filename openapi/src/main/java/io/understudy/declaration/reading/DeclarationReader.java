package io.understudy.declaration.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.diagnostic.DiagnosticSink;
import io.understudy.declaration.Account;
import io.understudy.declaration.Behaviour;
import io.understudy.declaration.Declaration;
import io.understudy.declaration.Scenario;
import io.understudy.declaration.TokenRule;
import io.understudy.declaration.collection.CollectionRule;
import io.understudy.declaration.collection.Seed;
import io.understudy.document.Place;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the declaration of one contract. */
final class DeclarationReader {
    private static final String EXTENSION = "x-mock";

    private final Contract contract;
    private final Function<Place, JsonNode> source;
    private final DiagnosticSink report;
    private final Refusals ofAny;
    private final SeedReading seeds;

    DeclarationReader(Contract contract, DiagnosticSink report) {
        this(contract, contract.documents()::at, report);
    }

    /**
     * @param source what stands at the places of the contract where declarations stand
     */
    DeclarationReader(Contract contract, Function<Place, JsonNode> source, DiagnosticSink report) {
        this.contract = contract;
        this.source = source;
        this.report = report;
        this.ofAny = Refusals.ofAny(contract.operations());
        this.seeds = new SeedReading(contract);
    }

    /** What the contract declares, without what could not be read, which is reported. */
    Declaration read() {
        DeclaredValue document = spot(contract.place());
        return contract.trusted() || fits(document) ? read(document) : Declaration.NONE;
    }

    private boolean fits(DeclaredValue document) {
        boolean fits = fits(DeclarationSchema.DOCUMENT, document);
        for (Operation operation : contract.operations()) {
            fits &= fits(DeclarationSchema.OPERATION, spot(operation.place()));
        }
        return fits;
    }

    private static boolean fits(DeclarationSchema schema, DeclaredValue declaration) {
        return declaration.json().isMissingNode() || schema.accepts(declaration);
    }

    private DeclaredValue spot(Place holder) {
        Place place = holder.child(EXTENSION);
        return new DeclaredValue(source.apply(place), place, report, contract.trusted());
    }

    private Declaration read(DeclaredValue document) {
        Accounts reading = new Accounts(contract);
        List<Account> accounts = reading.accounts(document);
        Optional<TokenRule> tokens = reading.tokens(document);
        Map<String, CollectionRule> collections = collections(document);
        Set<String> roles =
                accounts.stream().flatMap(account -> account.roles().stream()).collect(Collectors.toSet());
        IdentityHashMap<Operation, Behaviour> operations = new IdentityHashMap<>();
        boolean computing = Scripts.areIn(document.json());
        for (Operation operation : contract.operations()) {
            DeclaredValue spot = spot(operation.place());
            if (!spot.json().isMissingNode()) {
                computing |= Scripts.areIn(spot.json());
                checkRoles(spot, roles);
                operations.put(operation, behaviour(spot, operation, collections, tokens));
            }
        }
        return new Declaration(
                accounts,
                tokens,
                ofAny.byOccasion(document),
                ofAny.violations(document),
                collections,
                scenarios(document, collections.keySet()),
                operations,
                computing);
    }

    private Map<String, CollectionRule> collections(DeclaredValue document) {
        Map<String, DeclaredValue> declared = document.members("collections");
        CollectionReading reading = new CollectionReading(ofAny, seeds, declared.keySet());
        Map<String, CollectionRule> collections = new LinkedHashMap<>();
        declared.forEach((name, spot) -> collections.put(name, reading.collection(name, spot)));
        return Collections.unmodifiableMap(collections);
    }

    private Map<String, Scenario> scenarios(DeclaredValue document, Set<String> collections) {
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        document.members("scenarios").forEach((name, spot) -> {
            Map<String, List<Seed>> seeded = new LinkedHashMap<>();
            spot.members("collections").forEach((collection, list) -> {
                if (!collections.contains(collection)) {
                    list.error("there is no collection '" + collection + "'"
                            + SpellingSuggestion.suggestion(collection, collections));
                }
                seeded.put(collection, seeds.seeds(spot.child("collections"), collection));
            });
            scenarios.put(
                    name,
                    new Scenario(
                            name,
                            spot.text("description").orElse(""),
                            Collections.unmodifiableMap(seeded),
                            spot.optional("every").map(ofAny::refusal)));
        });
        return Collections.unmodifiableMap(scenarios);
    }

    private static Behaviour behaviour(
            DeclaredValue spot,
            Operation operation,
            Map<String, CollectionRule> collections,
            Optional<TokenRule> tokens) {
        Refusals refusals = Refusals.of(operation);
        return new Behaviour(
                List.copyOf(spot.texts("roles")),
                refusals.byOccasion(spot),
                refusals.violations(spot),
                refusals.rules(spot),
                spot.optional("otherMethods").map(refusals::refusal),
                new ActionReading(operation, collections, tokens).action(spot));
    }

    private static void checkRoles(DeclaredValue spot, Set<String> known) {
        for (DeclaredValue role : spot.items("roles")) {
            if (!known.contains(role.text())) {
                role.error("no account has the role '" + role.text() + "'"
                        + SpellingSuggestion.suggestion(role.text(), known));
            }
        }
    }
}

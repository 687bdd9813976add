package io.understudy.mock.response.generate;

import io.understudy.contract.DocumentSet;
import io.understudy.contract.Place;
import io.understudy.contract.Schema;
import io.understudy.mock.response.generate.Generation.Generated;
import io.understudy.mock.response.generate.Generation.Impossible;
import io.understudy.mock.response.generate.Outcome.Cause;
import io.understudy.mock.response.generate.Outcome.Failed;
import io.understudy.mock.response.generate.Outcome.Made;
import io.understudy.mock.response.generate.shape.Contradiction;
import io.understudy.mock.response.generate.shape.Demand;
import io.understudy.mock.response.generate.shape.Schemas;
import io.understudy.validation.schema.InvalidSchemaException;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.Optional;

/** Makes bodies in one style: one pass after the other until a value fits. Safe to share between threads. */
final class Generator {
    private final Schemas schemas;
    private final Judge judge;
    private final Style style;

    Generator(DocumentSet documents, SchemaLibrary library, Style style) {
        this.schemas = new Schemas(documents);
        this.judge = new Judge(library);
        this.style = style;
    }

    /** What came of it, and how many steps it took. */
    record Report(Generation generation, int steps) {}

    Report generate(Schema schema, Seed seed) {
        int steps = 0;
        Demand demand = Demand.of(schema, schemas);
        Optional<Contradiction> reason = Optional.empty();
        boolean rough = true;
        for (Pass pass : Pass.ALL) {
            if (!pass.thorough() && !rough) {
                continue;
            }
            Search search = new Search(schemas, judge, style, pass);
            Outcome outcome = outcome(search, demand, seed);
            steps += search.steps();
            if (outcome instanceof Made made && (!search.spent() || pass.depth() == 0)) {
                return new Report(new Generated(made.value()), steps);
            }
            if (outcome instanceof Failed failed && !search.spent()) {
                reason = Optional.of(failed.why());
                rough = false;
                if (pass.thorough()) {
                    break;
                }
            }
        }
        Contradiction why =
                reason.orElseGet(() -> new Contradiction(schema, "none was found in " + Pass.allSteps() + " steps"));
        return new Report(impossible(why), steps);
    }

    private static Outcome outcome(Search search, Demand demand, Seed seed) {
        try {
            return search.find(demand, Spot.body(seed));
        } catch (InvalidSchemaException nonsense) {
            Contradiction why = new Contradiction(demand.origin(), "it cannot be understood");
            return new Failed(why, Cause.CONTRADICTION);
        }
    }

    private static Impossible impossible(Contradiction why) {
        Place place = why.schema().place();
        String document = place.document().toString();
        String name = document.substring(document.lastIndexOf('/') + 1) + "#" + place.pointer();
        return new Impossible(place, "No value fits the schema " + name + ": " + why.reason() + ".");
    }
}

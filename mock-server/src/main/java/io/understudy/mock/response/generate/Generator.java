package io.understudy.mock.response.generate;

import io.understudy.contract.DocumentSet;
import io.understudy.contract.Place;
import io.understudy.contract.Schema;
import io.understudy.mock.response.generate.Generation.Generated;
import io.understudy.mock.response.generate.Generation.Impossible;
import io.understudy.mock.response.generate.data.Seed;
import io.understudy.mock.response.generate.search.Judge;
import io.understudy.mock.response.generate.search.Outcome;
import io.understudy.mock.response.generate.search.Outcome.Failed;
import io.understudy.mock.response.generate.search.Outcome.Made;
import io.understudy.mock.response.generate.search.Pass;
import io.understudy.mock.response.generate.search.Search;
import io.understudy.mock.response.generate.search.Spot;
import io.understudy.mock.response.generate.search.Style;
import io.understudy.mock.response.generate.shape.Contradiction;
import io.understudy.mock.response.generate.shape.Demand;
import io.understudy.mock.response.generate.shape.Schemas;
import io.understudy.validation.schema.InvalidSchemaException;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.List;

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
        Demand demand = Demand.of(schema, schemas);
        boolean rough = true;
        int steps = 0;
        for (int depth : Pass.DEPTHS) {
            List<Pass> passes =
                    rough ? List.of(Pass.rough(depth), Pass.thorough(depth)) : List.of(Pass.thorough(depth));
            for (Pass pass : passes) {
                Search search = new Search(schemas, judge, style, pass);
                Outcome outcome = outcome(search, demand, seed);
                steps += search.steps();
                if (search.spent() && depth > 0) {
                    break;
                }
                if (outcome instanceof Made made) {
                    return new Report(new Generated(made.value()), steps);
                }
                if (pass.thorough()) {
                    return new Report(impossible(((Failed) outcome).why()), steps);
                }
                rough = false;
            }
        }
        throw new IllegalStateException("the pass of depth 0 ends one way or the other");
    }

    private static Outcome outcome(Search search, Demand demand, Seed seed) {
        try {
            return search.find(demand, Spot.body(seed));
        } catch (InvalidSchemaException nonsense) {
            Schema schema = new Schema(demand.origin().json(), demand.origin().version(), nonsense.place());
            return Outcome.contradiction(schema, "it cannot be understood");
        }
    }

    private static Impossible impossible(Contradiction why) {
        Place place = why.schema().place();
        String document = place.document().toString();
        String name = document.substring(document.lastIndexOf('/') + 1) + "#" + place.pointer();
        return new Impossible(place, "No value fits the schema " + name + ": " + why.reason() + ".");
    }
}

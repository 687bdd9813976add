package io.understudy.generation;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.generation.Generation.Generated;
import io.understudy.generation.Generation.Impossible;
import io.understudy.generation.data.Seed;
import io.understudy.generation.search.Judge;
import io.understudy.generation.search.Nearest;
import io.understudy.generation.search.Outcome;
import io.understudy.generation.search.Outcome.Failed;
import io.understudy.generation.search.Outcome.Made;
import io.understudy.generation.search.Pass;
import io.understudy.generation.search.Search;
import io.understudy.generation.search.Spot;
import io.understudy.generation.search.Style;
import io.understudy.generation.shape.Contradiction;
import io.understudy.generation.shape.Demand;
import io.understudy.generation.shape.Schemas;
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

    /** A value that fits as far as possible, for a schema that none was found for. */
    JsonNode nearest(Schema schema, Seed seed) {
        return new Nearest(schemas, judge, style).value(Demand.of(schema, schemas), Spot.body(seed));
    }

    private static Outcome outcome(Search search, Demand demand, Seed seed) {
        return search.find(demand, Spot.body(seed));
    }

    private static Impossible impossible(Contradiction why) {
        Place place = why.schema().place();
        String document = place.document().toString();
        String name = document.substring(document.lastIndexOf('/') + 1) + "#" + place.pointer();
        return new Impossible(place, "No value fits the schema " + name + ": " + why.reason() + ".");
    }
}

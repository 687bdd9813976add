package io.understudy.generation;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.generation.Generation.Generated;
import io.understudy.generation.Generation.Impossible;
import io.understudy.generation.data.RandomSeed;
import io.understudy.generation.search.FitCheck;
import io.understudy.generation.search.Nearest;
import io.understudy.generation.search.Search;
import io.understudy.generation.search.SearchPass;
import io.understudy.generation.search.SearchResult;
import io.understudy.generation.search.SearchResult.Failed;
import io.understudy.generation.search.SearchResult.Made;
import io.understudy.generation.search.ValueContext;
import io.understudy.generation.search.ValueStyle;
import io.understudy.generation.shape.Contradiction;
import io.understudy.generation.shape.SchemaConstraint;
import io.understudy.generation.shape.Schemas;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.List;

/** Makes bodies in one style: one pass after the other until a value fits. Safe to share between threads. */
final class Generator {
    private final Schemas schemas;
    private final FitCheck judge;
    private final ValueStyle style;

    Generator(DocumentSet documents, SchemaLibrary library, ValueStyle style) {
        this.schemas = new Schemas(documents);
        this.judge = new FitCheck(library);
        this.style = style;
    }

    /** What came of it, and how many steps it took. */
    record Report(Generation generation, int steps) {}

    Report generate(Schema schema, RandomSeed seed) {
        SchemaConstraint demand = SchemaConstraint.of(schema, schemas);
        boolean rough = true;
        int steps = 0;
        for (int depth : SearchPass.DEPTHS) {
            List<SearchPass> passes = rough
                    ? List.of(SearchPass.rough(depth), SearchPass.thorough(depth))
                    : List.of(SearchPass.thorough(depth));
            for (SearchPass pass : passes) {
                Search search = new Search(schemas, judge, style, pass);
                SearchResult outcome = outcome(search, demand, seed);
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
    JsonNode nearest(Schema schema, RandomSeed seed) {
        return new Nearest(schemas, judge, style).value(SchemaConstraint.of(schema, schemas), ValueContext.body(seed));
    }

    private static SearchResult outcome(Search search, SchemaConstraint demand, RandomSeed seed) {
        return search.find(demand, ValueContext.body(seed));
    }

    private static Impossible impossible(Contradiction why) {
        Place place = why.schema().place();
        String document = place.document().toString();
        String name = document.substring(document.lastIndexOf('/') + 1) + "#" + place.pointer();
        return new Impossible(place, "No value fits the schema " + name + ": " + why.reason() + ".");
    }
}

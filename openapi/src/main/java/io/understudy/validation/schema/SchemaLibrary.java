package io.understudy.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.validation.schema.engine.Complaint;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.SchemaNode;
import io.understudy.validation.schema.engine.TooMuchWorkException;
import io.understudy.validation.schema.engine.WorkBudget;
import io.understudy.validation.shape.Shape;
import io.understudy.validation.shape.ShapeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The schemas of one contract, compiled on first use and kept. Safe to share between threads. */
public final class SchemaLibrary {
    private final ShapeReader shapes;
    private final SchemaCompiler compiler;
    private final Map<Key, CompiledSchema> compiled = new ConcurrentHashMap<>();

    /** The schemas that stand in these documents. */
    public SchemaLibrary(DocumentSet documents) {
        this.shapes = new ShapeReader(documents);
        this.compiler = new SchemaCompiler(documents);
    }

    /** What a schema lets a value look like. */
    public Shape shape(Schema schema) {
        return shapes.read(schema);
    }

    /**
     * Compiles a schema and all that it leads to. A keyword that means nothing is left out, and a reference that leads
     * nowhere takes any value; {@link #flaws} tells of both.
     */
    public CompiledSchema compile(Schema schema, Direction direction) {
        Key key = new Key(schema.place(), schema.json(), direction);
        CompiledSchema known = compiled.get(key);
        if (known == null) {
            known = new Judge(compiler.compile(schema, direction));
            compiled.put(key, known);
        }
        return known;
    }

    /** What is wrong with the schemas that have been compiled so far, in the order in which it was found. */
    public List<SchemaFlaw> flaws() {
        return compiler.flaws();
    }

    private record Judge(SchemaNode schema) implements CompiledSchema {
        @Override
        public List<SchemaViolation> check(JsonNode value) {
            return check(value, WorkBudget.usual());
        }

        @Override
        public List<SchemaViolation> check(JsonNode value, WorkBudget budget) {
            List<Complaint> complaints;
            try {
                complaints = Judging.judge(schema, value, budget);
            } catch (TooMuchWorkException spent) {
                return List.of(SchemaViolation.undecided());
            }
            if (complaints.isEmpty()) {
                return List.of();
            }
            List<SchemaViolation> violations = new ArrayList<>(complaints.size());
            for (Complaint complaint : complaints) {
                violations.add(new SchemaViolation(complaint.pointer(), complaint.keyword(), complaint.message()));
            }
            return violations;
        }
    }

    /**
     * Schemas are told apart by their place, and by identity where several were made from one place: comparing whole
     * trees would cost more than compiling them.
     */
    private record Key(Place place, JsonNode json, Direction direction) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && key.json == json
                    && key.direction == direction
                    && key.place.equals(place);
        }

        @Override
        public int hashCode() {
            return 31 * place.hashCode() + direction.hashCode();
        }
    }
}

package io.understudy.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.generation.Generation.Generated;
import io.understudy.generation.data.RandomSeed;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Random data: varied, repeatable, and like what its names say. */
class SeededDataTest {
    private static final SchemaCase CUSTOMER = SchemaCase.modern("""
            {'type':'object','required':['id','name','email','phone','avatar','createdAt','price','note'],'properties':{
              'id':{'type':'integer'},'name':{'type':'string'},'email':{'type':'string'},'phone':{'type':'string'},
              'avatar':{'type':'string'},'createdAt':{'type':'string'},'price':{'type':'number'},
              'note':{'type':'string','maxLength':9},'city':{'type':'string'}}}""");

    @Test
    void theSameSeedGivesTheSameBodyOnAnyMachine() {
        List<String> elsewhere = FreshMachine.run(
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"), List.of());

        assertThat(elsewhere).isEqualTo(FreshMachine.bodies(true));
    }

    @Test
    void samplesLoadNoFakeData() {
        List<String> output = FreshMachine.run(List.of("-verbose:class"), List.of("samples"));

        assertThat(output).anyMatch(line -> line.contains("io.understudy.generation.SampleStyle "));
        assertThat(output).noneMatch(line -> line.contains("net.datafaker."));
    }

    @Test
    void otherSeedsGiveOtherBodies() {
        Set<JsonNode> bodies = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            bodies.add(value(CUSTOMER, seed));
        }
        assertThat(bodies).hasSize(20);
    }

    @Test
    void whatWasMadeBeforeDoesNotMatter() {
        SeededData data = CUSTOMER.data();
        Generation first = data.of(CUSTOMER.schema(), new RandomSeed(3));
        data.of(CUSTOMER.schema(), new RandomSeed(4));

        assertThat(data.of(CUSTOMER.schema(), new RandomSeed(3))).isEqualTo(first);
    }

    @Test
    void valuesLookLikeTheirNames() {
        for (int seed = 0; seed < 20; seed++) {
            JsonNode body = value(CUSTOMER, seed);
            assertThat(body.path("id").intValue()).isBetween(1, 1_000_000);
            assertThat(body.path("name").textValue()).matches("[A-Z].* .*");
            assertThat(body.path("email").textValue()).matches("[a-z]+\\.[a-z]+@example\\.com");
            assertThat(body.path("phone").textValue()).containsPattern("[0-9]{3}");
            assertThat(body.path("avatar").textValue()).matches("https://example\\.com/images/\\d{4}\\.png");
            assertThat(body.path("createdAt").textValue()).matches("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
            assertThat(body.path("price").decimalValue().scale()).isLessThanOrEqualTo(2);
            assertThat(body.path("note").textValue().length()).isBetween(1, 9);
        }
    }

    @Test
    void optionalPropertiesAreMostlyThereAndSometimesNot() {
        long present = 0;
        for (int seed = 0; seed < 100; seed++) {
            present += value(CUSTOMER, seed).has("city") ? 1 : 0;
        }
        assertThat(present).isBetween(50L, 95L);
    }

    @Test
    void namesAreInTheLanguageAskedFor() {
        DocumentSet documents = CUSTOMER.documents();
        SeededData chinese = new SeededData(
                documents, new SchemaLibrary(documents), new SeededData.Options(Locale.SIMPLIFIED_CHINESE, true));

        Generated body = (Generated) chinese.of(CUSTOMER.schema(), new RandomSeed(1));

        assertThat(body.value().path("name").textValue()).matches("\\p{IsHan}{2,}");
    }

    @Test
    void examplesAreUsedUnlessTheyAreToBeLeftOut() {
        SchemaCase schema = SchemaCase.modern("{'type':'string','examples':['one','two']}");
        SeededData without = new SeededData(
                schema.documents(),
                new SchemaLibrary(schema.documents()),
                new SeededData.Options(Locale.ENGLISH, false));
        Set<String> used = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            used.add(value(schema, seed).textValue());
            assertThat(without.of(schema.schema(), new RandomSeed(seed)).toString())
                    .doesNotContain("\"one\"", "\"two\"");
        }
        assertThat(used).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void hintsOfTheContractComeFirst() {
        SchemaCase schema = SchemaCase.modern("""
                {'type':'object','required':['a','b','c'],'properties':{
                  'a':{'type':'string','x-faker':'#{numerify \\'Nr ##\\'}'},
                  'b':{'type':'string','x-faker':'internet.ipv4','example':'not this'},
                  'c':{'type':'integer','x-faker':{'random.number':{'max':9}}}}}""");

        JsonNode body = value(schema, 1);

        assertThat(body.path("a").textValue()).matches("Nr \\d\\d");
        assertThat(body.path("b").textValue()).matches("(\\d{1,3}\\.){3}\\d{1,3}");
        assertThat(body.path("c").intValue()).isBetween(0, 999);
    }

    /** The seed of a part depends on its name alone. */
    @Test
    void anotherPropertyLeavesTheOthersAsTheyAre() {
        JsonNode one = value(SchemaCase.modern("{'type':'object','required':['a'],'properties':{'a':{}}}"), 1);
        JsonNode two =
                value(SchemaCase.modern("{'type':'object','required':['b','a'],'properties':{'b':{},'a':{}}}"), 1);

        assertThat(two.get("a")).isEqualTo(one.get("a"));
    }

    private static JsonNode value(SchemaCase schema, int seed) {
        return ((Generated) schema.data().of(schema.schema(), new RandomSeed(seed))).value();
    }
}

package io.understudy.routing;

import static io.understudy.routing.Contracts.contract;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.HttpMethod;
import io.understudy.routing.RouteMatch.Found;
import io.understudy.routing.RouteMatch.NoSuchMethod;
import io.understudy.routing.RouteMatch.NoSuchPath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {

    private static Found found(RouteMatch match) {
        assertThat(match).isInstanceOf(Found.class);
        return (Found) match;
    }

    private static String id(RouteMatch match) {
        return found(match).operation().id();
    }

    @Nested
    class BasePaths {
        private final Router router = Router.of(contract(
                "shop", List.of("https://api.example.com/api/v1/", "http://localhost/test"), "GET /users/{id}"));

        @ParameterizedTest
        @ValueSource(strings = {"/api/v1/users/7", "/test/users/7", "/users/7"})
        void aPathIsFoundUnderEveryServerAndWithoutOne(String path) {
            assertThat(found(router.route("GET", path)).pathParameters()).containsExactly(Map.entry("id", "7"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/api/users/7", "/v1/users/7", "/api/v1", "/api/v1/api/v1/users/7", "/"})
        void noOtherPathIs(String path) {
            assertThat(router.route("GET", path)).isEqualTo(new NoSuchPath());
        }

        @Test
        void theContractIsNamed() {
            assertThat(found(router.route("GET", "/users/7")).contract().title())
                    .isEqualTo("shop");
        }

        @Test
        void aPathUnderAServerBeatsTheSamePathWithoutOne() {
            Contract bare = contract("bare", List.of("https://a/x"), "GET /b/users");
            Contract based = contract("based", List.of("https://b/b"), "GET /users");
            assertThat(found(Router.of(bare, based).route("GET", "/b/users"))
                            .contract()
                            .title())
                    .isEqualTo("based");
        }

        @Test
        void theFirstContractAnswersAPathThatSeveralHaveWithoutTheirBasePaths() {
            Contract left = contract("left", List.of("https://a/left"), "GET /users");
            Contract right = contract("right", List.of("https://a/right"), "GET /users");
            Router router = Router.of(left, right);
            assertThat(router.conflicts()).isEmpty();
            assertThat(found(router.route("GET", "/users")).contract().title()).isEqualTo("left");
            assertThat(found(router.route("GET", "/right/users")).contract().title())
                    .isEqualTo("right");
        }

        @Test
        void aMountedContractIsServedUnderItsPrefixOnly() {
            Router router =
                    new Router(List.of(new Mount("/left", contract("left", List.of("https://a/api"), "GET /users"))));
            assertThat(id(router.route("GET", "/left/api/users"))).isEqualTo("GET /users");
            assertThat(id(router.route("GET", "/left/users"))).isEqualTo("GET /users");
            assertThat(router.route("GET", "/api/users")).isEqualTo(new NoSuchPath());
        }

        @Test
        void aRouteKnowsItsPaths() {
            Route route = router.routes().get(0);
            assertThat(route.path()).isEqualTo("/api/v1/users/{id}");
            assertThat(route.paths()).containsExactly("/api/v1/users/{id}", "/test/users/{id}");
            assertThat(route.barePath()).isEqualTo("/users/{id}");
        }
    }

    @Nested
    class Precedence {
        @ParameterizedTest
        @CsvSource({
            "/users/me, GET /users/me",
            "/users/7, GET /users/{id}",
            "/users/7.json, GET /users/{id}.json",
            "/users/me.json, GET /users/{id}.json",
            "/users/a-b, GET /users/{from}-{to}",
            "/users/me/posts, GET /users/me/posts",
            "/users/me/likes, GET /users/{id}/likes",
            "/groups/me/likes, GET /{kind}/me/likes",
            "/groups/you/likes, GET /{kind}/{id}/likes",
        })
        void concreteBeatsTemplatedFromTheLeft(String path, String operation) {
            // Written with the least specific first, so that the document's order cannot be what decides.
            Router router = Router.of(contract(
                    "GET /{kind}/{id}/likes",
                    "GET /{kind}/me/likes",
                    "GET /users/{id}",
                    "GET /users/{id}.json",
                    "GET /users/{from}-{to}",
                    "GET /users/{id}/likes",
                    "GET /users/me/posts",
                    "GET /users/me"));
            assertThat(id(router.route("GET", path))).isEqualTo(operation);
        }

        @Test
        void aDeadEndIsLeftAgainAndItsValuesWithIt() {
            Router router = Router.of(contract("GET /{a}.x/{b}/end", "GET /{c}/{d}/other"));
            assertThat(found(router.route("GET", "/1.x/2/other")).pathParameters())
                    .containsExactly(Map.entry("c", "1.x"), Map.entry("d", "2"));
        }

        @Test
        void equivalentPathsGoByTheDocumentsOrder() {
            Router router = Router.of(contract("GET /users/{id}", "GET /users/{name}"));
            assertThat(found(router.route("GET", "/users/7")).pathParameters()).containsExactly(Map.entry("id", "7"));
        }

        @Test
        void mixedSegmentsGoByTheDocumentsOrder() {
            Router router = Router.of(contract("GET /{a}-{b}", "GET /{id}.json"));
            assertThat(id(router.route("GET", "/x-y.json"))).isEqualTo("GET /{a}-{b}");
        }

        @Test
        void aConcretePathDoesNotHaveTheMethodsOfATemplatedOne() {
            Router router = Router.of(contract("GET /users/me", "PUT /users/{id}"));
            assertThat(router.route("PUT", "/users/me"))
                    .isEqualTo(new NoSuchMethod(List.of(HttpMethod.GET, HttpMethod.HEAD)));
        }

        @Test
        void aTemplatedPathWithoutTheMethodGivesWayToTheNextThatHasIt() {
            Router router = Router.of(contract("GET /users/{id}.json", "PUT /users/{id}"));
            assertThat(found(router.route("PUT", "/users/7.json")).pathParameters())
                    .containsExactly(Map.entry("id", "7.json"));
        }
    }

    @Nested
    class Segments {
        @Test
        void severalParametersInASegmentTakeAsLittleAsTheyCan() {
            Router router = Router.of(contract("GET /{a}-{b}.{c}"));
            assertThat(found(router.route("GET", "/1-2-3.4.5")).pathParameters())
                    .containsExactly(Map.entry("a", "1"), Map.entry("b", "2-3"), Map.entry("c", "4.5"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/-2", "/1-", "/-", "/12"})
        void noParameterIsEmpty(String path) {
            assertThat(Router.of(contract("GET /{a}-{b}")).route("GET", path)).isEqualTo(new NoSuchPath());
        }

        @ParameterizedTest
        @CsvSource({
            "GET /v{id}, /x7",
            "GET /v{id}, /7",
            "GET /v{id}.json, /v7.xml",
            "GET /{a}{b}, /x",
            "GET /{a}{b}{c}, /xy",
            "GET /{a}-{b}, /1-",
        })
        void aMixedSegmentTakesNothingElse(String operation, String path) {
            assertThat(Router.of(contract(operation)).route("GET", path)).isEqualTo(new NoSuchPath());
        }

        @Test
        void aMixedSegmentThatFitsOnlyAtFirstLeavesNoValues() {
            Router router = Router.of(contract("GET /{a}-{b}.json", "GET /{name}.xml"));
            assertThat(found(router.route("GET", "/1-2.xml")).pathParameters())
                    .containsExactly(Map.entry("name", "1-2"));
        }

        @Test
        void aTextMayHoldTheTemplatesTextTwice() {
            Router router = Router.of(contract("GET /{id}.json"));
            assertThat(found(router.route("GET", "/a.json.json")).pathParameters())
                    .containsExactly(Map.entry("id", "a.json"));
        }

        @Test
        void aSuffixDoesNotOverlapThePrefix() {
            assertThat(Router.of(contract("GET /aba{x}aba")).route("GET", "/ababa"))
                    .isEqualTo(new NoSuchPath());
        }

        @Test
        void neighbouringParametersShareTheText() {
            assertThat(found(Router.of(contract("GET /{a}{b}")).route("GET", "/xyz"))
                            .pathParameters())
                    .containsExactly(Map.entry("a", "x"), Map.entry("b", "yz"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/{id", "/id}", "/}{"})
        void bracesThatDoNotPairUpAreText(String path) {
            assertThat(id(Router.of(contract("GET " + path)).route("GET", path)))
                    .isEqualTo("GET " + path);
        }

        @Test
        void aTrailingSlashIsAnotherPath() {
            Router router = Router.of(contract("GET /users", "GET /groups/", "GET /users/{id}"));
            assertThat(router.route("GET", "/users/")).isEqualTo(new NoSuchPath());
            assertThat(router.route("GET", "/groups")).isEqualTo(new NoSuchPath());
            assertThat(id(router.route("GET", "/groups/"))).isEqualTo("GET /groups/");
        }

        @Test
        void theRootIsAPath() {
            assertThat(id(Router.of(contract("GET /")).route("GET", "/"))).isEqualTo("GET /");
        }

        @Test
        void casesDiffer() {
            assertThat(Router.of(contract("GET /users")).route("GET", "/Users")).isEqualTo(new NoSuchPath());
        }
    }

    @Nested
    class Encoding {
        private final Router router =
                Router.of(contract("GET /files/{name}", "GET /scans/{name}.jpg", "GET /帮助", "GET /a%20b"));

        @ParameterizedTest
        @CsvSource({
            "/files/a%2Fb, a/b",
            "/files/a+b, a+b",
            "/files/%E5%B8%AE, 帮",
            "/files/帮, 帮",
            "/%66iles/x, x",
            "/files/%F0%9F%98%80, 😀",
            "/files/a;b=c, a;b=c",
            "/files/.., ..",
            "/files/%25, %",
        })
        void valuesAreDecodedAndAnEncodedSlashStaysInItsSegment(String path, String value) {
            assertThat(found(router.route("GET", path)).pathParameters()).containsExactly(Map.entry("name", value));
        }

        @ParameterizedTest
        @CsvSource({
            "/files/a%2Cb;c, a%2Cb;c",
            "/files/帮, 帮",
            "/%66iles/%2e%F0%9F%98%80, %2e%F0%9F%98%80",
            "/scans/%E5%B8%AE%2Cb.%6Apg, %E5%B8%AE%2Cb",
            "/scans/%6a.jpg, %6a",
        })
        void rawValuesAreAsTheRequestLineHasThem(String path, String value) {
            assertThat(found(router.route("GET", path)).rawPathParameters()).containsExactly(Map.entry("name", value));
        }

        @Test
        void rawValuesOfNeighboursAreToldApart() {
            Found found = found(Router.of(contract("GET /{a}{b}/{c}-{d}")).route("GET", "/%F0%9F%98%80z/%2D-%2D"));

            assertThat(found.rawPathParameters())
                    .containsEntry("a", "%F0%9F%98%80")
                    .containsEntry("b", "z")
                    .containsEntry("c", "%2D")
                    .containsEntry("d", "%2D");
            assertThat(found.pathParameters()).containsEntry("a", "😀").containsEntry("b", "z");
        }

        /** Three bytes a character, the first of them E0; the parameter has text on both sides. */
        @Test
        void rawValuesInTheMiddleAreToldApart() {
            Found found = found(Router.of(contract("GET /{a}-{b}-{c}")).route("GET", "/%31-%E0%A4%85%E0%A4%86-%33"));

            assertThat(found.rawPathParameters())
                    .containsEntry("a", "%31")
                    .containsEntry("b", "%E0%A4%85%E0%A4%86")
                    .containsEntry("c", "%33");
            assertThat(found.pathParameters()).containsEntry("b", "अआ");
        }

        @ParameterizedTest
        @CsvSource({"/帮助, GET /帮助", "/%E5%B8%AE%E5%8A%A9, GET /帮助", "/a%20b, GET /a%20b", "/a b, GET /a%20b"})
        void templatesMeanTheSameEncodedOrNot(String path, String operation) {
            assertThat(id(router.route("GET", path))).isEqualTo(operation);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/files/%",
                    "/files/%4",
                    "/files/%zz",
                    "/files/%-1",
                    "/files/%C3",
                    "/files/%FF",
                    "/files/%ED%A0%80",
                    "",
                    "*",
                    "files/x"
                })
        void aBrokenPathIsNoPath(String path) {
            assertThat(router.route("GET", path)).isEqualTo(new NoSuchPath());
        }
    }

    @Nested
    class Methods {
        private final Router router = Router.of(contract(
                "GET /users",
                "POST /users",
                "DELETE /users/{id}",
                "OPTIONS /users/me",
                "HEAD /users/me",
                "GET /both",
                "HEAD /both"));

        @Test
        void headIsAnsweredByGet() {
            assertThat(id(router.route("HEAD", "/users"))).isEqualTo("GET /users");
        }

        @Test
        void unlessTheContractHasItsOwn() {
            assertThat(id(router.route("HEAD", "/both"))).isEqualTo("HEAD /both");
        }

        @Test
        void allowNamesHeadForGetAndOptionsOnlyWhereDeclared() {
            assertThat(router.route("PATCH", "/users"))
                    .isEqualTo(new NoSuchMethod(List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST)));
        }

        @Test
        void allowCoversTheConcretePathAlone() {
            assertThat(router.route("GET", "/users/me"))
                    .isEqualTo(new NoSuchMethod(List.of(HttpMethod.HEAD, HttpMethod.OPTIONS)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"PURGE", "get", ""})
        void aMethodThatNoContractCanHaveIsNotAllowed(String method) {
            assertThat(router.route(method, "/users/7")).isEqualTo(new NoSuchMethod(List.of(HttpMethod.DELETE)));
        }
    }

    @Nested
    class Conflicts {
        @Test
        void twoContractsThatClaimTheSameAreNamedWithTheirPlaces() {
            Contract left = contract("left", List.of("https://a/api"), "GET /users/{id}");
            Contract right = contract("right", List.of("https://b/api"), "POST /users/{id}", "GET /users/{name}");
            assertThat(Router.of(left, right).conflicts())
                    .extracting(RouteConflict::toString)
                    .containsExactly("GET /api/users/{name} is claimed twice:"
                            + " by file:///left.yaml#/paths/~1users~1{id}/get"
                            + " and by file:///right.yaml#/paths/~1users~1{name}/get.");
        }

        @Test
        void theFirstOneAnswers() {
            Contract left = contract("left", List.of("/"), "GET /users");
            Contract right = contract("right", List.of("/"), "GET /users");
            assertThat(found(Router.of(left, right).route("GET", "/users"))
                            .contract()
                            .title())
                    .isEqualTo("left");
        }

        @Test
        void aContractServedTwiceIsInItsOwnWay() {
            Contract twice = contract("GET /users");
            assertThat(Router.of(twice, twice).conflicts()).hasSize(1);
        }

        @Test
        void butNotUnderTwoPrefixes() {
            Contract twice = contract("GET /users");
            assertThat(new Router(List.of(new Mount("/a", twice), new Mount("/b", twice))).conflicts())
                    .isEmpty();
        }

        @Test
        void pathsThatOnlyOverlapAreNone() {
            assertThat(Router.of(contract("GET /users/{id}"), contract("GET /users/me"))
                            .conflicts())
                    .isEmpty();
        }

        @Test
        void norAreEquivalentPathsOfOneDocument() {
            assertThat(Router.of(contract("GET /users/{id}", "GET /users/{name}"))
                            .conflicts())
                    .isEmpty();
        }
    }

    @Nested
    class ALargeContract {
        private final Router router = Router.of(contract(IntStream.range(0, 1200)
                .mapToObj(i -> "GET /area" + i % 40 + "/{id}/things" + i + "/{part}")
                .toArray(String[]::new)));

        @Test
        void everyOperationIsFound() {
            for (int i = 0; i < 1200; i++) {
                Found found = found(router.route("GET", "/area" + i % 40 + "/7/things" + i + "/8"));
                assertThat(found.operation().path()).contains("things" + i + "/");
                assertThat(found.pathParameters()).containsExactly(Map.entry("id", "7"), Map.entry("part", "8"));
            }
        }
    }
}

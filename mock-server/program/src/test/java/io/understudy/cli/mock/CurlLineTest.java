package io.understudy.cli.mock;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.routing.Route;
import io.understudy.routing.Router;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurlLineTest {
    private static final Contract CONTRACT = new ContractReader(ReaderOptions.DEFAULTS)
            .read(Path.of("../src/test/resources/curl/openapi.yaml"))
            .contract()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "open | curl http://m/v1/open",
                "basic | curl -u user:password http://m/v1/basic",
                "bearer | curl -H 'Authorization: Bearer token' http://m/v1/bearer",
                "oauth | curl -H 'Authorization: Bearer token' http://m/v1/oauth",
                "digest | curl -H 'Authorization: digest credentials' http://m/v1/digest",
                "headerKey | curl -H 'X-Key: key' http://m/v1/header-key",
                "queryKey | curl 'http://m/v1/query-key?api%20key=key'",
                "cookieKey | curl -b sid=key http://m/v1/cookie-key",
                "both | curl -u user:password -H 'X-Key: key' http://m/v1/both",
                "certificate | curl http://m/v1/certificate",
                "parameters | curl -X PUT -H 'X-Trace: it'\\''s' 'http://m/v1/things/a%2Fb/7.json?level=high&from=1'",
            })
    void aLineCallsTheOperationWithAllThatItNeeds(String operation, String line) {
        Route route = Router.of(CONTRACT).routes().stream()
                .filter(candidate -> candidate.operation().id().equals(operation))
                .findFirst()
                .orElseThrow();
        assertThat(CurlLine.of(route, "http://m")).isEqualTo(line);
    }
}

package io.understudy.mock.engine;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.mock.response.Preferences;
import io.understudy.validation.Violation;
import io.understudy.validation.body.BodyCheck;
import io.understudy.validation.parameter.ParameterChecks;
import io.understudy.validation.request.RequestParameters;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.validation.security.SecurityChecks;
import io.understudy.validation.security.SecurityVerdict;
import java.util.ArrayList;
import java.util.List;

/** The second stage: judges a request by one operation. Everything is judged, whatever else is wrong. */
final class RequestChecker {
    private final SecurityChecks security;
    private final ParameterChecks parameters;
    private final BodyCheck body;

    /**
     * @param schemas the schemas of the contract
     */
    RequestChecker(Contract contract, Operation operation, SchemaLibrary schemas) {
        this.security = SecurityChecks.of(contract, operation);
        this.parameters = ParameterChecks.of(contract, operation, schemas, Preferences.QUERY_FIELDS);
        this.body = BodyCheck.ofRequest(operation.requestBody(), schemas);
    }

    CheckedRequest check(RoutedRequest routed) {
        MockRequest request = routed.request();
        RequestParameters sent =
                new RequestParameters(routed.route().rawPathParameters(), request.query(), request.message());
        SecurityVerdict verdict = security.check(sent);
        List<Violation> violations = new ArrayList<>();
        List<String> challenges = List.of();
        if (verdict instanceof SecurityVerdict.Refused refused) {
            violations.addAll(refused.violations());
            challenges = refused.challenges();
        }
        violations.addAll(parameters.check(sent).violations());
        violations.addAll(body.check(request.message()).violations());
        return new CheckedRequest(routed, List.copyOf(violations), challenges);
    }
}

package io.understudy.mock.engine;

import io.understudy.codec.parameter.RequestParameters;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.mock.preference.Preferences;
import io.understudy.validation.Violation;
import io.understudy.validation.body.BodyCheck;
import io.understudy.validation.body.BodyVerdict;
import io.understudy.validation.parameter.CheckedParameters;
import io.understudy.validation.parameter.ParameterChecks;
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
        SecurityVerdict caller = security.check(sent);
        CheckedParameters values = parameters.check(sent);
        BodyVerdict content = body.check(request.message());
        List<Violation> violations = new ArrayList<>();
        if (caller instanceof SecurityVerdict.Refused refused) {
            violations.addAll(refused.violations());
        }
        violations.addAll(values.violations());
        violations.addAll(content.violations());
        return new CheckedRequest(routed, caller, values, content, List.copyOf(violations));
    }

    /** What asks a caller to say who it is. */
    List<String> challenges() {
        return security.challenges();
    }
}

package io.understudy.contract.reading.model;

import io.understudy.contract.SecurityScheme;
import io.understudy.contract.Server;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.RequestBody;
import io.understudy.contract.message.Response;
import io.understudy.contract.message.StatusKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What 2.0 and 3.x write differently. All nodes handed in have their references followed. */
sealed interface OpenApiDialect permits OpenApi3Dialect, Swagger2Dialect {

    /** The servers that the document, a path or an operation names; none when it is silent. */
    List<Server> servers(SpecNode holder);

    /** The parameters among those declared that are parameters of the model; bodies are left out. */
    List<Parameter> parameters(List<SpecNode> declared);

    /** The body of an operation. */
    Optional<RequestBody> requestBody(SpecNode operation, List<SpecNode> declared);

    /** One response of an operation. */
    Response response(StatusKey status, SpecNode response, SpecNode operation);

    /** The security schemes of the document, by name. */
    Map<String, SecurityScheme> securitySchemes(SpecNode root);

    /** The callbacks of an operation by name, each perhaps a reference. */
    Map<String, SpecNode> callbacks(SpecNode operation);

    /** The path items of the document's webhooks by name, each perhaps a reference. */
    Map<String, SpecNode> webhooks(SpecNode root);
}

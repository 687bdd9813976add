package io.understudy.mock.wiremock.webhooks;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.understudy.mock.problem.Problem;
import io.understudy.mock.problem.ProblemBody;
import java.nio.charset.StandardCharsets;

/** Answers of the admin API. */
final class AdminAnswer {
    private AdminAnswer() {}

    static ResponseDefinition of(int status, String contentType, String body) {
        return of(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    static ResponseDefinition of(Problem problem) {
        return of(problem.status(), ProblemBody.MEDIA_TYPE, ProblemBody.of(problem));
    }

    private static ResponseDefinition of(int status, String contentType, byte[] body) {
        return new ResponseDefinitionBuilder()
                .withStatus(status)
                .withHeader("Content-Type", contentType)
                .withBody(body)
                .build();
    }
}

package io.understudy.mock.wiremock.journal;

import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.SubEvent;
import io.understudy.validation.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One way in which a request in the journal, or its answer, breaks the contract: as in the header {@code sl-violations}.
 *
 * @param location where: {@code request} or {@code response}, and then from the outside in
 * @param severity {@code Error} or {@code Warning}
 * @param code the rule that is broken
 * @param message one sentence that names the place
 */
public record ViolationEvent(List<String> location, String severity, String code, String message) {
    /** The type of the sub event. */
    public static final String TYPE = "VIOLATION";

    /** Everything that was found wrong: first with the request, then with its answer. */
    public static List<ViolationEvent> in(ServeEvent event) {
        return SubEvents.in(event, TYPE, ViolationEvent.class).toList();
    }

    /**
     * The sub event of a violation.
     *
     * @param side {@code request} or {@code response}
     */
    static SubEvent of(Violation violation, String side) {
        String severity = violation.severity().name();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "location",
                Stream.concat(Stream.of(side), violation.location().stream()).toList());
        data.put("severity", severity.charAt(0) + severity.substring(1).toLowerCase(Locale.ROOT));
        data.put("code", violation.code());
        data.put("message", violation.message());
        return new SubEvent(TYPE, null, data);
    }
}

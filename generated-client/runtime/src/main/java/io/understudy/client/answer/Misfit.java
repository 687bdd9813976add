package io.understudy.client.answer;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.io.CharConversionException;
import java.util.Optional;

/** Says where JSON does not fit, and in what way, without the names of Java types. */
final class Misfit {

    private Misfit() {}

    /** What is wrong with the JSON itself, if that is the failure, and not what it says. */
    static Optional<String> syntax(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamReadException broken && !(cause instanceof InputCoercionException)) {
                return Optional.of(broken.getOriginalMessage());
            }
            if (cause instanceof StreamConstraintsException || cause instanceof CharConversionException) {
                return Optional.of(String.valueOf(cause.getMessage()));
            }
        }
        return Optional.empty();
    }

    /** Where the JSON does not fit, and how. */
    static String of(JsonMappingException failure) {
        String path = path(failure);
        String reason = reason(failure);
        return path.isEmpty() ? reason : path + ": " + reason;
    }

    private static String path(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    /** Our own words on a value, which are the innermost cause; of Jackson's, only that it has another form. */
    private static String reason(Throwable failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException && cause.getMessage() != null) {
                return cause.getMessage();
            }
        }
        return "a value of another kind was expected";
    }
}

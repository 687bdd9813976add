package io.understudy.client.bangwo8.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The values as a mapper without any settings reads and writes them. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    public static <T> T read(Class<T> type, String json) throws JsonProcessingException {
        return MAPPER.readValue(json, type);
    }

    /** Reads a value and writes it again. */
    public static String rewrite(Class<?> type, String json) throws JsonProcessingException {
        return MAPPER.writeValueAsString(read(type, json));
    }

    /** Our own words, without what Jackson says around them. */
    public static void assertRefused(Class<?> type, String json, String message) {
        Throwable thrown = catchThrowable(() -> read(type, json));
        while (thrown instanceof JsonMappingException) {
            thrown = thrown.getCause();
        }
        assertThat(thrown).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}

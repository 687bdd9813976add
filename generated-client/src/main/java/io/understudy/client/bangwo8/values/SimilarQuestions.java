package io.understudy.client.bangwo8.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * The questions that are similar to that of an entry (相似问题): a list, or empty text where there are none (K05). They
 * are written in the same way.
 *
 * @param questions the questions; empty for none
 */
public record SimilarQuestions(List<SimilarQuestion> questions) {

    /** No similar questions. */
    public static final SimilarQuestions NONE = new SimilarQuestions(List.of());

    /** Keeps a copy. */
    public SimilarQuestions {
        questions = List.copyOf(questions);
    }

    /** These questions. */
    public static SimilarQuestions of(SimilarQuestion... questions) {
        return new SimilarQuestions(List.of(questions));
    }

    /** The questions of a list. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static SimilarQuestions of(List<SimilarQuestion> questions) {
        return new SimilarQuestions(questions);
    }

    /** No questions, for empty text; any other text is refused. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static SimilarQuestions parse(String text) {
        if (!Nothing.is(text)) {
            throw new IllegalArgumentException("\"" + text + "\" is not a list of similar questions");
        }
        return NONE;
    }

    @JsonValue
    Object json() {
        return questions.isEmpty() ? "" : questions;
    }
}

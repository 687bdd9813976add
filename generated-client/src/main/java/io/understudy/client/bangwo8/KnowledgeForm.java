package io.understudy.client.bangwo8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.understudy.client.answer.WholeNumber;
import io.understudy.client.bangwo8.values.AttachmentTokens;
import io.understudy.client.bangwo8.values.Flag;
import io.understudy.client.bangwo8.values.SimilarQuestion;
import io.understudy.client.bangwo8.values.SimilarQuestions;
import io.understudy.client.call.Calls;
import io.understudy.client.http.Content;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is written into an entry of the knowledge base (知识库). Only what is set is sent. To create one, question and answer
 * are needed (K11); to change one, nothing is.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@SuppressWarnings("UnusedVariable") // Jackson reads the fields
public final class KnowledgeForm {

    @JsonProperty("sQuestion")
    private @Nullable String question;

    @JsonProperty("sAnswer")
    private @Nullable String answer;

    @JsonProperty("sAttachment")
    private @Nullable AttachmentTokens attachments;

    @JsonProperty("servicerId")
    private @Nullable WholeNumber servicer;

    @JsonProperty("state")
    private @Nullable Flag state;

    @JsonProperty("reviewerId")
    private @Nullable WholeNumber reviewer;

    @JsonProperty("isFAQ")
    private @Nullable Flag faq;

    @JsonProperty("relatedQuestion")
    private @Nullable String relatedQuestion;

    @JsonProperty("similarQuestion")
    private @Nullable SimilarQuestions similarQuestions;

    @JsonProperty("fId")
    private @Nullable WholeNumber category;

    private final List<Function<Attachments, String>> files = new ArrayList<>();

    KnowledgeForm() {}

    /** The question (知识库的标题). */
    public KnowledgeForm question(String question) {
        this.question = question;
        return this;
    }

    /**
     * The answer (知识库的答案), text or HTML with its CSS. Where it shows files, it has placeholders: {@code {1}} for the
     * first that is attached, {@code {2}} for the second, and so on without a gap (K18).
     */
    public KnowledgeForm answer(String answer) {
        this.answer = answer;
        return this;
    }

    /**
     * A file that the answer shows (附件), uploaded under its own name before the entry is written. Files are numbered in the
     * order in which they are attached. In a change, those attached now stand in place of all before.
     *
     * @throws java.io.UncheckedIOException when the entry is written, if the file cannot be read
     */
    public KnowledgeForm attach(Path file) {
        files.add(attachments -> attachments.upload(file).token());
        return this;
    }

    /** Bytes that the answer shows as a file of this name; otherwise as {@link #attach(Path)}. */
    public KnowledgeForm attach(String fileName, Content content) {
        files.add(attachments -> attachments.upload(fileName, content).token());
        return this;
    }

    /** A file that has been uploaded before, numbered among the others. */
    public KnowledgeForm attach(Attachment attachment) {
        files.add(attachments -> attachment.token());
        return this;
    }

    /** Id of the agent who adds the entry (添加知识库的客服ID). */
    public KnowledgeForm servicer(long id) {
        servicer = WholeNumber.of(id);
        return this;
    }

    /** Whether the entry has been reviewed (已审核, K09). */
    public KnowledgeForm reviewed(boolean reviewed) {
        state = new Flag(reviewed);
        return this;
    }

    /** Id of the agent who reviewed the entry (审核知识库的客服ID). */
    public KnowledgeForm reviewer(long id) {
        reviewer = WholeNumber.of(id);
        return this;
    }

    /** Whether this is a frequent question (常见问题), of which there may be ten (K10). */
    public KnowledgeForm faq(boolean faq) {
        this.faq = new Flag(faq);
        return this;
    }

    /** A related question (关联问题). */
    public KnowledgeForm relatedQuestion(String question) {
        relatedQuestion = question;
        return this;
    }

    /** Similar questions (相似问题). How they are written is not documented: they are written as they are read (K05). */
    public KnowledgeForm similarQuestions(SimilarQuestion... questions) {
        similarQuestions = SimilarQuestions.of(questions);
        return this;
    }

    /** Id of the category (分类id, K08). */
    public KnowledgeForm category(long id) {
        category = WholeNumber.of(id);
        return this;
    }

    /** Refuses an entry that is to be created without what every entry needs (K17). */
    KnowledgeForm whole(Calls calls) {
        calls.required("sQuestion", question);
        calls.required("sAnswer", answer);
        return this;
    }

    /** Uploads the files, in their order, and puts their tokens into the form. */
    KnowledgeForm uploaded(Attachments attachments) {
        if (!files.isEmpty()) {
            this.attachments = new AttachmentTokens(
                    files.stream().map(file -> file.apply(attachments)).toList());
            files.clear();
        }
        return this;
    }
}

package io.understudy.client.bangwo8;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.client.answer.Unknown;
import io.understudy.client.answer.WholeNumber;
import io.understudy.client.bangwo8.values.AttachmentTokens;
import io.understudy.client.bangwo8.values.Bangwo8Time;
import io.understudy.client.bangwo8.values.Category;
import io.understudy.client.bangwo8.values.Percent;
import io.understudy.client.bangwo8.values.ReviewerId;
import io.understudy.client.bangwo8.values.SimilarQuestion;
import io.understudy.client.bangwo8.values.SimilarQuestions;
import io.understudy.client.bangwo8.values.State;
import io.understudy.client.bangwo8.wire.Fields;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the knowledge base (知识库), whichever call it comes from. What a call does not send is empty (K01).
 *
 * @param id its id (知识库ID)
 * @param url its address (资源url); empty text if it was not sent
 * @param question the question (知识库的标题), which an update answers under another name (K20); empty text if it was not sent
 * @param answer the answer (知识库的答案), text or HTML with its CSS (K18, K19); empty text if it was not sent
 * @param attachments tokens of the files in the answer (附件), in the order of their placeholders (K06)
 * @param servicer id of the agent who added the entry (添加知识库的客服ID)
 * @param state whether it has been reviewed (状态); empty if it was not sent
 * @param reviewer id of the agent who reviewed it (审核知识库的客服ID, K04)
 * @param goodRate share of readers who found it good (好评率, K03); empty if it was not sent
 * @param badRate share of readers who found it bad (差评率, K03); empty if it was not sent
 * @param adoptions how often it was adopted (被采纳次数)
 * @param faq number for whether it is a frequent question (常见问题): 1 if it is, 0 if not, or what the vendor may think of
 * @param relatedQuestion a related question (关联问题); empty text for none
 * @param similarQuestions similar questions (相似问题, K05)
 * @param created when it was added (创建时间), by the vendor's clock (K07)
 * @param updated when it was last changed (更新时间), by the vendor's clock
 * @param category its category (分类); empty for {@code 无分类}, which is none (K08)
 * @param unknown what else the vendor sent, by its name
 */
public record Knowledge(
        long id,
        String url,
        String question,
        String answer,
        List<String> attachments,
        OptionalLong servicer,
        Optional<State> state,
        OptionalLong reviewer,
        Optional<Percent> goodRate,
        Optional<Percent> badRate,
        long adoptions,
        long faq,
        String relatedQuestion,
        List<SimilarQuestion> similarQuestions,
        Optional<LocalDateTime> created,
        Optional<LocalDateTime> updated,
        Optional<Category> category,
        Map<String, JsonNode> unknown) {

    private static final String UNCATEGORISED = "无分类";

    /** Whether this is a frequent question (常见问题, K10). */
    public boolean isFaq() {
        return faq == 1;
    }

    @JsonCreator
    static Knowledge read(
            @JsonProperty("kId") @Nullable WholeNumber id,
            @JsonProperty("url") @Nullable String url,
            @JsonProperty("sQuestion") @JsonAlias("name") @Nullable String question,
            @JsonProperty("sAnswer") @Nullable String answer,
            @JsonProperty("sAttachment") @Nullable AttachmentTokens attachments,
            @JsonProperty("servicerId") @Nullable WholeNumber servicer,
            @JsonProperty("state") @Nullable WholeNumber state,
            @JsonProperty("reviewerId") @Nullable ReviewerId reviewer,
            @JsonProperty("goodRate") @Nullable Percent goodRate,
            @JsonProperty("badRate") @Nullable Percent badRate,
            @JsonProperty("adoptCount") @Nullable WholeNumber adoptions,
            @JsonProperty("isFAQ") @Nullable WholeNumber faq,
            @JsonProperty("relatedQuestion") @Nullable String relatedQuestion,
            @JsonProperty("similarQuestion") @Nullable SimilarQuestions similarQuestions,
            @JsonProperty("createDT") @Nullable Bangwo8Time created,
            @JsonProperty("updateDT") @Nullable Bangwo8Time updated,
            @JsonProperty("fId") @Nullable String category,
            @JsonProperty(Unknown.FIELDS) @JsonAnySetter @Nullable Map<String, JsonNode> unknown) {
        return new Knowledge(
                Fields.id("kId", id),
                Fields.text(url),
                Fields.text(question),
                Fields.text(answer),
                attachments == null ? List.of() : attachments.tokens(),
                Fields.somebody(servicer),
                state == null ? Optional.empty() : Optional.of(new State(state.value())),
                reviewer == null ? OptionalLong.empty() : reviewer.id(),
                Optional.ofNullable(goodRate),
                Optional.ofNullable(badRate),
                Fields.number(adoptions),
                Fields.number(faq),
                Fields.text(relatedQuestion),
                similarQuestions == null ? List.of() : similarQuestions.questions(),
                Fields.time(created),
                Fields.time(updated),
                category(Fields.text(category)),
                Unknown.kept(unknown));
    }

    private static Optional<Category> category(String nameOrId) {
        return nameOrId.isEmpty() || nameOrId.equals(UNCATEGORISED)
                ? Optional.empty()
                : Optional.of(new Category(nameOrId));
    }
}

package io.understudy.client.bangwo8;

import io.understudy.client.bangwo8.generated.model.SortOrder;
import io.understudy.client.bangwo8.values.Bangwo8Time;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Which entries of the knowledge base to list, and in which order (K12). Left as it is, all of them, by ascending id. */
public final class KnowledgeQuery {

    @Nullable
    Bangwo8Time createdSince;

    @Nullable
    Bangwo8Time createdUntil;

    @Nullable
    Bangwo8Time updatedSince;

    @Nullable
    Bangwo8Time updatedUntil;

    @Nullable
    SortOrder byCreation;

    @Nullable
    SortOrder byUpdate;

    @Nullable
    String category;

    @Nullable
    Integer page;

    @Nullable
    Integer perPage;

    KnowledgeQuery() {}

    /** Added at this time or later (created_start), by the vendor's clock, to the second. */
    public KnowledgeQuery createdSince(LocalDateTime time) {
        createdSince = Bangwo8Time.of(time);
        return this;
    }

    /** Added at this time or earlier (created_end). */
    public KnowledgeQuery createdUntil(LocalDateTime time) {
        createdUntil = Bangwo8Time.of(time);
        return this;
    }

    /** Last changed at this time or later (updated_start). */
    public KnowledgeQuery updatedSince(LocalDateTime time) {
        updatedSince = Bangwo8Time.of(time);
        return this;
    }

    /** Last changed at this time or earlier (updated_end). */
    public KnowledgeQuery updatedUntil(LocalDateTime time) {
        updatedUntil = Bangwo8Time.of(time);
        return this;
    }

    /** By the time of creation, ascending (升序). */
    public KnowledgeQuery oldestFirst() {
        byCreation = SortOrder.ASC;
        return this;
    }

    /** By the time of creation, descending (降序). */
    public KnowledgeQuery newestFirst() {
        byCreation = SortOrder.DESC;
        return this;
    }

    /** By the time of the last change, ascending (升序). */
    public KnowledgeQuery leastRecentlyUpdatedFirst() {
        byUpdate = SortOrder.ASC;
        return this;
    }

    /** By the time of the last change, descending (降序). */
    public KnowledgeQuery mostRecentlyUpdatedFirst() {
        byUpdate = SortOrder.DESC;
        return this;
    }

    /** In this category (分类id), its descendants left out (K08). */
    public KnowledgeQuery category(long id) {
        category = Long.toString(id);
        return this;
    }

    /** In no category (未分类). */
    public KnowledgeQuery uncategorised() {
        category = "not";
        return this;
    }

    /** Number of the page to begin with, from 1. */
    public KnowledgeQuery page(int number) {
        page = number;
        return this;
    }

    /** Entries to a page; the vendor makes more than 40 of them 40. */
    public KnowledgeQuery perPage(int entries) {
        perPage = entries;
        return this;
    }
}

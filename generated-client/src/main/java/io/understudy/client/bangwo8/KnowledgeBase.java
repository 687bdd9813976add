package io.understudy.client.bangwo8;

import io.understudy.client.bangwo8.generated.api.KnowledgeApi;
import io.understudy.client.bangwo8.generated.model.CreateKnowledgeRequest;
import io.understudy.client.bangwo8.generated.model.UpdateKnowledgeRequest;
import io.understudy.client.bangwo8.wire.KnowledgeEnvelopes;
import io.understudy.client.bangwo8.wire.Links;
import io.understudy.client.call.AsyncCalls;
import io.understudy.client.call.Calls;
import io.understudy.client.paging.Page;
import io.understudy.client.paging.Pages;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The knowledge base (知识库): questions with their answers (K12 to K20). */
public final class KnowledgeBase {

    private final KnowledgeApi api;
    private final Calls calls;
    private final Attachments attachments;
    private final AsyncCalls async;

    KnowledgeBase(Bangwo8Api api, Attachments attachments, AsyncCalls async) {
        this.api = new KnowledgeApi(api);
        calls = api.calls();
        this.attachments = attachments;
        this.async = async;
    }

    /** All entries (获取知识库列表), by ascending id; pages are fetched as they are needed. Any agent may ask. */
    public Pages<Knowledge> list() {
        return list(all -> {});
    }

    /** The entries that a query asks for, in its order; pages are fetched as they are needed (K12 to K14). */
    public Pages<Knowledge> list(Consumer<KnowledgeQuery> query) {
        return pages(asked(query));
    }

    /** One page, on another thread: the first, or the one that the query begins with. */
    public CompletableFuture<Page<Knowledge>> listAsync(Consumer<KnowledgeQuery> query) {
        return async.start(() -> list(query).first());
    }

    /** One entry (查看单条知识库信息, K15). Any agent may ask. */
    public Knowledge get(long id) {
        return api.getKnowledge(id).knowledge();
    }

    /** As {@link #get}, on another thread. */
    public CompletableFuture<Knowledge> getAsync(long id) {
        return async.start(() -> get(id));
    }

    /** Several entries by their ids (查看多条知识库信息); those that do not exist are left out (K16). Any agent may ask. */
    public List<Knowledge> getMany(long... ids) {
        return getMany(Arrays.stream(ids).boxed().toList());
    }

    /** As {@link #getMany(long...)}. For no ids there is no call. */
    public List<Knowledge> getMany(Collection<Long> ids) {
        return calls.required("ids", ids).isEmpty()
                ? List.of()
                : api.showManyKnowledge(List.copyOf(ids)).knowledge();
    }

    /** As {@link #getMany(Collection)}, on another thread. */
    public CompletableFuture<List<Knowledge>> getManyAsync(Collection<Long> ids) {
        return async.start(() -> getMany(ids));
    }

    /** Adds an entry (新建知识库), its files first (K17, K18). Administrators only. */
    public Knowledge create(Consumer<KnowledgeForm> entry) {
        return api.createKnowledge(new CreateKnowledgeRequest().knowledge(filled(entry, true)))
                .knowledge();
    }

    /** As {@link #create}, on another thread. */
    public CompletableFuture<Knowledge> createAsync(Consumer<KnowledgeForm> entry) {
        return async.start(() -> create(entry));
    }

    /** Changes what is set of an entry (修改知识库), and leaves the rest (K20). Any agent may do so. */
    public Knowledge update(long id, Consumer<KnowledgeForm> change) {
        return api.updateKnowledge(id, new UpdateKnowledgeRequest().knowledge(filled(change, false)))
                .knowledge();
    }

    /** As {@link #update}, on another thread. */
    public CompletableFuture<Knowledge> updateAsync(long id, Consumer<KnowledgeForm> change) {
        return async.start(() -> update(id, change));
    }

    private static KnowledgeQuery asked(Consumer<KnowledgeQuery> query) {
        KnowledgeQuery asked = new KnowledgeQuery();
        query.accept(asked);
        return asked;
    }

    private KnowledgeForm filled(Consumer<KnowledgeForm> entry, boolean whole) {
        KnowledgeForm form = new KnowledgeForm();
        entry.accept(form);
        if (whole) {
            form.whole(calls);
        }
        return form.uploaded(attachments);
    }

    private Pages<Knowledge> pages(KnowledgeQuery asked) {
        return new Pages<Knowledge>(
                        number -> page(asked, number), asked.page == null ? 1 : asked.page, Bangwo8Exception::new)
                .identifiedBy(Knowledge::id);
    }

    private Page<Knowledge> page(KnowledgeQuery asked, int number) {
        // What the caller leaves out is left to the vendor.
        @Nullable Integer page = number == 1 && asked.page == null ? null : (Integer) number;
        KnowledgeEnvelopes answer = api.listKnowledge(
                asked.createdSince,
                asked.createdUntil,
                asked.updatedSince,
                asked.updatedUntil,
                asked.byCreation,
                asked.byUpdate,
                page,
                asked.perPage,
                asked.category);
        return new Page<>(answer.knowledge(), number, Links.count(answer.count()), Links.next(answer.next(), number));
    }
}

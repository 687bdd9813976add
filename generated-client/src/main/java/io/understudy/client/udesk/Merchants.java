package io.understudy.client.udesk;

import io.understudy.client.answer.Failure;
import io.understudy.client.call.AsyncCalls;
import io.understudy.client.call.Calls;
import io.understudy.client.http.Content;
import io.understudy.client.paging.Page;
import io.understudy.client.paging.Pages;
import io.understudy.client.udesk.generated.api.MerchantsApi;
import io.understudy.client.udesk.wire.MerchantEnvelopes;
import io.understudy.client.udesk.wire.PageMeta;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The merchants (商户) of a tenant (U10 to U15). One is named by its external id, or by its id (U13). */
public final class Merchants {

    private final MerchantsApi api;
    private final Calls calls;
    private final AsyncCalls async;

    Merchants(UdeskApi api, AsyncCalls async) {
        this.api = new MerchantsApi(api);
        calls = api.calls();
        this.async = async;
    }

    /** All merchants (获取商户列表); pages are fetched as they are needed. */
    public Pages<Merchant> list() {
        return list(all -> {});
    }

    /** All merchants from a page on; pages are fetched as they are needed (U05, U06, U10). */
    public Pages<Merchant> list(Consumer<MerchantQuery> query) {
        return pages(asked(query));
    }

    /** One page, on another thread: the first, or the one that the query begins with. */
    public CompletableFuture<Page<Merchant>> listAsync(Consumer<MerchantQuery> query) {
        return async.start(() -> list(query).first());
    }

    /** Adds a merchant (创建商户) with its administrator (U11). */
    public Merchant create(Consumer<NewMerchant> merchant) {
        NewMerchant form = new NewMerchant();
        merchant.accept(form);
        return api.createMerchant(form.request(calls)).merchant();
    }

    /** As {@link #create}, on another thread. */
    public CompletableFuture<Merchant> createAsync(Consumer<NewMerchant> merchant) {
        return async.start(() -> create(merchant));
    }

    /** Changes what is set of a merchant (修改商户), and leaves the rest (U12). */
    public Merchant update(String id, Consumer<MerchantUpdate> change) {
        MerchantUpdate form = new MerchantUpdate();
        change.accept(form);
        return api.updateMerchant(calls.segment("id", id), form.request()).merchant();
    }

    /** As {@link #update}, on another thread. */
    public CompletableFuture<Merchant> updateAsync(String id, Consumer<MerchantUpdate> change) {
        return async.start(() -> update(id, change));
    }

    /** Removes a merchant (删除商户), and answers it as it last was (U15). */
    public Merchant delete(String id) {
        return api.deleteMerchant(calls.segment("id", id)).merchant();
    }

    /** As {@link #delete}, on another thread. */
    public CompletableFuture<Merchant> deleteAsync(String id) {
        return async.start(() -> delete(id));
    }

    /** Replaces the logo of a merchant (修改商户头像, U14), such as {@code Logo.of(Path.of("logo.png"))}. */
    public Merchant logo(String id, Logo logo) {
        Content content = calls.required("a logo", logo).content();
        return api.updateMerchantLogo(calls.segment("id", id), content).merchant();
    }

    /** As {@link #logo}, on another thread. */
    public CompletableFuture<Merchant> logoAsync(String id, Logo logo) {
        return async.start(() -> logo(id, logo));
    }

    private static MerchantQuery asked(Consumer<MerchantQuery> query) {
        MerchantQuery asked = new MerchantQuery();
        query.accept(asked);
        return asked;
    }

    private Pages<Merchant> pages(MerchantQuery asked) {
        return new Pages<Merchant>(
                        number -> page(asked, number), asked.page == null ? 1 : asked.page, UdeskException::new)
                .identifiedBy(Merchant::id);
    }

    private Page<Merchant> page(MerchantQuery asked, int number) {
        // What the caller leaves out is left to the vendor.
        @Nullable Integer page = number == 1 && asked.page == null ? null : (Integer) number;
        MerchantEnvelopes answer = api.listMerchants(page, asked.perPage);
        PageMeta meta = answer.meta();
        if (meta == null || meta.pageTotal() == null) {
            throw new UdeskException(Failure.malformed("Page " + number + " does not say how many pages there are"));
        }
        OptionalInt next = number < meta.pageTotal().value() ? OptionalInt.of(number + 1) : OptionalInt.empty();
        OptionalLong total = meta.itemTotal() == null
                ? OptionalLong.empty()
                : OptionalLong.of(meta.itemTotal().value());
        return new Page<>(answer.merchants(), number, total, next);
    }
}

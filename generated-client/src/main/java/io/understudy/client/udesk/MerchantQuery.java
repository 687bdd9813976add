package io.understudy.client.udesk;

import org.jspecify.annotations.Nullable;

/** Which pages of the merchants to list (U05). */
public final class MerchantQuery {

    @Nullable
    Integer page;

    @Nullable
    Integer perPage;

    MerchantQuery() {}

    /** Number of the page to begin with (页号), from 1. */
    public MerchantQuery page(int number) {
        page = number;
        return this;
    }

    /** Merchants to a page (每页数量), 30 unless told otherwise; the vendor makes more than 100 of them 100. */
    public MerchantQuery perPage(int merchants) {
        perPage = merchants;
        return this;
    }
}

/** What each row of Udesk's ledger means for its contract: one test a row, named by the row's id. */
@NullMarked
package io.understudy.contracts.udesk;

import org.jspecify.annotations.NullMarked;

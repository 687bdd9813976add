/** What each row of Bangwo8's ledger means for its contract: one test a row, named by the row's id. */
@NullMarked
package io.understudy.contracts.bangwo8;

import org.jspecify.annotations.NullMarked;

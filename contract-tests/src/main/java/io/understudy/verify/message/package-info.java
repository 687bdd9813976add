/**
 * Requests and what came back for them, as they travel.
 *
 * <p>In: nothing; the records are built by those who make, send or record requests. Out: requests and replies, a reply
 * being an answer or the way in which none came.
 *
 * <p>This package sends nothing, judges nothing and hides nothing: what is written for people goes through
 * {@link io.understudy.verify.run.Exchange} first.
 */
@NullMarked
package io.understudy.verify.message;

import org.jspecify.annotations.NullMarked;

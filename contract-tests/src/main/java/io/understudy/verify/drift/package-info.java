/**
 * Proposes how a contract would have to change for the answers that a server has really given.
 *
 * <p>In: a {@link io.understudy.verify.run.Run}, of a verification or of a recording. Out: an
 * {@link io.understudy.overlay.Overlay} whose actions allow the answers that were found not to fit, each with its evidence,
 * and the findings for which nothing can be proposed. What is shown of requests and answers has its secrets masked already.
 *
 * <p>This package changes no contract, and does not say that the server is right.
 */
@NullMarked
package io.understudy.verify.drift;

import org.jspecify.annotations.NullMarked;

/**
 * Laws: what every sane API keeps, beyond the schema of single answers.
 *
 * <p>In: the operations that belong together, and a client. Out: for each law that applies, a
 * {@link io.understudy.verify.check.Judgement}. A new law is one class that implements
 * {@link io.understudy.verify.law.ResourceLaw} or {@link io.understudy.verify.law.OperationLaw}, a line in the list of its
 * package, and a page.
 *
 * <p>This package holds no law itself, and does not know who sends.
 */
@NullMarked
package io.understudy.verify.law;

import org.jspecify.annotations.NullMarked;

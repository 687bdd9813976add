/**
 * Writes entries as the bodies of answers.
 *
 * <p>In: entries, and how a declaration shapes them. Out: JSON in UTF-8. What an entry looks like in one operation's
 * answers is kept with the entry, so that a list costs little more than copying.
 *
 * <p>This package neither chooses entries nor changes any.
 */
@NullMarked
package io.understudy.mock.behaviour.view;

import org.jspecify.annotations.NullMarked;

/**
 * What the clients of all vendors are made of.
 *
 * <p>In: what a caller chooses for a client, and the calls that the generated code builds. Out: values, or the vendor's
 * exception, on this thread or on another.
 *
 * <p>This package knows no vendor; how calls are authenticated and what an error looks like is told to it.
 */
@NullMarked
package io.understudy.client.call;

import org.jspecify.annotations.NullMarked;

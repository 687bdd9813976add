package io.understudy.verify.drift;

import io.understudy.overlay.Overlay;
import java.util.List;
import java.util.Optional;

/**
 * How a contract could follow its server.
 *
 * @param overlay the changes; empty when there are none to propose
 * @param unproposed the findings that no change is proposed for, a line each
 */
public record Proposal(Optional<Overlay> overlay, List<String> unproposed) {}

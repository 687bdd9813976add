package io.understudy.verify.journey;

import io.understudy.verify.check.Judgement;
import io.understudy.verify.draft.Draft;
import java.util.Optional;

/**
 * How a journey ended.
 *
 * @param judgement what was made of it
 * @param last the request whose answer decided it; empty when all went well
 */
public record Outcome(Judgement judgement, Optional<Draft> last) {}

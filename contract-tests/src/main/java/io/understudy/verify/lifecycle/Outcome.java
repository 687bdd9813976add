package io.understudy.verify.lifecycle;

import io.understudy.verify.judge.Judgement;
import io.understudy.verify.request.RequestDraft;
import java.util.Optional;

/**
 * How a journey ended.
 *
 * @param judgement what was made of it
 * @param last the request whose answer decided it; empty when all went well
 */
public record Outcome(Judgement judgement, Optional<RequestDraft> last) {}

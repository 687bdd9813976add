package io.understudy.mock.behaviour;

import io.understudy.contract.Operation;
import io.understudy.declaration.Behaviour;
import io.understudy.declaration.Scenario;
import io.understudy.declaration.refusal.Occasion;
import io.understudy.declaration.refusal.Refusal;
import io.understudy.jsonata.FailedExpressionException;
import io.understudy.mock.behaviour.Admission.Result;
import io.understudy.mock.behaviour.Admission.Result.Turned;
import io.understudy.mock.behaviour.call.Call;
import io.understudy.mock.behaviour.call.Caller;
import io.understudy.mock.behaviour.call.Facts;
import io.understudy.mock.behaviour.call.Scope;
import io.understudy.mock.behaviour.entry.EntryCheck;
import io.understudy.mock.behaviour.entry.KeylessEntryException;
import io.understudy.mock.problem.FailedBehaviour;
import io.understudy.mock.problem.UnavailableState;
import io.understudy.mock.response.Choice;
import io.understudy.mock.response.PreparedOperation;
import io.understudy.mock.response.ResponseChooser;
import io.understudy.mock.state.SessionState;
import io.understudy.mock.state.log.ChangeLogException;
import io.understudy.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How one operation behaves. Safe to share between threads. */
public final class OperationBehaviour {
    private final ContractBehaviour contract;
    private final PreparedOperation operation;
    private final Behaviour behaviour;
    private final Refuser refuser;
    private final Optional<Performance> performance;

    OperationBehaviour(ContractBehaviour contract, Operation operation, PreparedOperation prepared) {
        this.contract = contract;
        this.operation = prepared;
        this.behaviour = contract.declaration().of(operation);
        this.refuser = new Refuser(prepared, contract.declaration(), behaviour);
        this.performance =
                behaviour.action().map(action -> Performance.of(contract, prepared, behaviour, action, refuser));
    }

    /** Answers a call: first who calls, then what is wrong with the request, and then what is asked for. */
    public Verdict answer(Call call) {
        try {
            return answer(call, contract.session(call.session()));
        } catch (FailedExpressionException | KeylessEntryException mistake) {
            return new Verdict(
                    new Choice.Refusal(new FailedBehaviour(String.valueOf(mistake.getMessage()))), call.violations());
        } catch (ChangeLogException failure) {
            return new Verdict(
                    new Choice.Refusal(new UnavailableState(String.valueOf(failure.getMessage()))), call.violations());
        }
    }

    private Verdict answer(Call call, SessionState state) {
        Result admission = call.credentials().isEmpty()
                ? Admission.OF_NOBODY
                : state.read(contents -> contract.admission()
                        .admit(call.credentials(), contents, contract.clock().instant()));
        Caller caller = admission instanceof Turned turned ? turned.caller() : ((Result.Admitted) admission).caller();
        Facts facts = Facts.of(call, caller, contract.clock());
        @Nullable
        Refusal every = contract.canRefuseEverything() ? state.read(contents -> every(contents.scenario())) : null;
        if (every != null) {
            return refused(call, facts, state, scope -> refuser.refuse(every, call, scope));
        }
        if (lacksCredentials(call)) {
            return refusedCaller(call, facts, state, Occasion.MISSING_CREDENTIALS, call.violations());
        }
        if (admission instanceof Turned turned) {
            List<Violation> reasons = withReason(turned.occasion(), call.violations());
            return refusedCaller(call, facts, state, turned.occasion(), reasons);
        }
        if (!isAllowed(caller)) {
            return refused(call, facts, state, scope -> refuser.refuse(Occasion.FORBIDDEN, call, scope));
        }
        if (!call.violations().isEmpty()) {
            return refused(call, facts, state, scope -> refuser.refuse(call.violations(), call, scope));
        }
        return new Verdict(
                performance
                        .map(action -> action.perform(call, facts, state))
                        .orElseGet(() -> example(call, facts, state)),
                List.of());
    }

    private static Verdict refused(Call call, Facts facts, SessionState state, Function<Scope, Choice> refusing) {
        Choice choice = state.read(contents -> refusing.apply(Scope.of(facts, contents)));
        return new Verdict(choice, call.violations());
    }

    private Verdict refusedCaller(
            Call call, Facts facts, SessionState state, Occasion occasion, List<Violation> reasons) {
        Choice choice =
                state.read(contents -> refuser.refuseCaller(occasion, reasons, call, Scope.of(facts, contents)));
        return new Verdict(choice, reasons);
    }

    private @Nullable Refusal every(String scenario) {
        Scenario on = contract.declaration().scenarios().get(scenario);
        return on == null ? null : on.every().orElse(null);
    }

    private static boolean lacksCredentials(Call call) {
        return call.violations().stream().anyMatch(violation -> violation.kind() == Violation.Kind.SECURITY);
    }

    private boolean isAllowed(Caller caller) {
        return contract.admission().anybody()
                || behaviour.roles().isEmpty()
                || behaviour.roles().stream().anyMatch(caller.roles()::contains);
    }

    /** What the header of violations tells of a caller who is not who it says. */
    private static List<Violation> withReason(Occasion occasion, List<Violation> violations) {
        String reason = switch (occasion) {
            case UNKNOWN_ACCOUNT -> "Request must name a user that is known";
            case EXPIRED_TOKEN -> "Request must have a token that has not expired";
            default -> "Request must have a password, key or token that is known";
        };
        List<Violation> all = new ArrayList<>();
        all.add(new Violation(Violation.Kind.SECURITY, List.of(), occasion.key(), reason));
        all.addAll(violations);
        return List.copyOf(all);
    }

    /** An operation without an action has rules all the same. */
    private Choice example(Call call, Facts facts, SessionState state) {
        Optional<Choice> refused = behaviour.rules().isEmpty()
                ? Optional.empty()
                : state.read(contents -> {
                    Scope scope = Scope.of(facts, contents);
                    return EntryCheck.broken(behaviour.rules(), scope)
                            .map(refusal -> refuser.refuse(refusal, call, scope));
                });
        return refused.orElseGet(() -> ResponseChooser.choose(operation, call.asked(), call.accept()));
    }

    /** The answer to a method that the operation's path does not have, if it is declared. */
    public Optional<Choice> otherMethod(Call call) {
        return behaviour.otherMethods().map(refusal -> {
            Facts facts = Facts.of(call, Caller.ANYBODY, contract.clock());
            return contract.session(call.session())
                    .read(contents -> refuser.refuse(refusal, call, Scope.of(facts, contents)));
        });
    }
}

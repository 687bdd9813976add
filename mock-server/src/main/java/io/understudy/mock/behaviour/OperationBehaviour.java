package io.understudy.mock.behaviour;

import io.understudy.contract.Operation;
import io.understudy.declaration.Behaviour;
import io.understudy.declaration.Scenario;
import io.understudy.declaration.refusal.Occasion;
import io.understudy.declaration.refusal.Refusal;
import io.understudy.jsonata.FailedExpressionException;
import io.understudy.mock.behaviour.Authenticator.Result;
import io.understudy.mock.behaviour.Authenticator.Result.Rejected;
import io.understudy.mock.behaviour.call.Call;
import io.understudy.mock.behaviour.call.CallContext;
import io.understudy.mock.behaviour.call.Caller;
import io.understudy.mock.behaviour.call.ExpressionScope;
import io.understudy.mock.behaviour.entry.EntryCheck;
import io.understudy.mock.behaviour.entry.KeylessEntryException;
import io.understudy.mock.problem.contract.FailedBehaviour;
import io.understudy.mock.problem.server.UnavailableState;
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
    private final ErrorResponder errors;
    private final Optional<ActionResponder> action;

    OperationBehaviour(ContractBehaviour contract, Operation operation, PreparedOperation prepared) {
        this.contract = contract;
        this.operation = prepared;
        this.behaviour = contract.declaration().of(operation);
        this.errors = new ErrorResponder(prepared, contract.declaration(), behaviour);
        this.action =
                behaviour.action().map(action -> ActionResponder.of(contract, prepared, behaviour, action, errors));
    }

    /** Answers a call: first who calls, then what is wrong with the request, and then what is asked for. */
    public JudgedChoice answer(Call call) {
        try {
            return answer(call, contract.session(call.session()));
        } catch (FailedExpressionException | KeylessEntryException mistake) {
            return new JudgedChoice(
                    new Choice.Refusal(new FailedBehaviour(String.valueOf(mistake.getMessage()))), call.violations());
        } catch (ChangeLogException failure) {
            return new JudgedChoice(
                    new Choice.Refusal(new UnavailableState(String.valueOf(failure.getMessage()))), call.violations());
        }
    }

    private JudgedChoice answer(Call call, SessionState state) {
        Result authentication = call.credentials().isEmpty()
                ? Authenticator.NOBODY
                : state.read(contents -> contract.authenticator()
                        .admit(call.credentials(), contents, contract.clock().instant()));
        Caller caller = authentication instanceof Rejected rejected
                ? rejected.caller()
                : ((Result.Accepted) authentication).caller();
        CallContext context = CallContext.of(call, caller, contract.clock());
        @Nullable
        Refusal every = contract.canRefuseEverything() ? state.read(contents -> every(contents.scenario())) : null;
        if (every != null) {
            return refused(call, context, state, scope -> errors.refuse(every, call, scope));
        }
        if (lacksCredentials(call)) {
            return refusedCaller(call, context, state, Occasion.MISSING_CREDENTIALS, call.violations());
        }
        if (authentication instanceof Rejected rejected) {
            List<Violation> reasons = withReason(rejected.occasion(), call.violations());
            return refusedCaller(call, context, state, rejected.occasion(), reasons);
        }
        if (!isAllowed(caller)) {
            return refused(call, context, state, scope -> errors.refuse(Occasion.FORBIDDEN, call, scope));
        }
        if (!call.violations().isEmpty()) {
            return refused(call, context, state, scope -> errors.refuse(call.violations(), call, scope));
        }
        return new JudgedChoice(
                action.map(declared -> declared.perform(call, context, state))
                        .orElseGet(() -> example(call, context, state)),
                List.of());
    }

    private static JudgedChoice refused(
            Call call, CallContext context, SessionState state, Function<ExpressionScope, Choice> refusing) {
        Choice choice = state.read(contents -> refusing.apply(ExpressionScope.of(context, contents)));
        return new JudgedChoice(choice, call.violations());
    }

    private JudgedChoice refusedCaller(
            Call call, CallContext context, SessionState state, Occasion occasion, List<Violation> reasons) {
        Choice choice = state.read(
                contents -> errors.refuseCaller(occasion, reasons, call, ExpressionScope.of(context, contents)));
        return new JudgedChoice(choice, reasons);
    }

    private @Nullable Refusal every(String scenario) {
        Scenario on = contract.declaration().scenarios().get(scenario);
        return on == null ? null : on.every().orElse(null);
    }

    private static boolean lacksCredentials(Call call) {
        return call.violations().stream().anyMatch(violation -> violation.kind() == Violation.Kind.SECURITY);
    }

    private boolean isAllowed(Caller caller) {
        return contract.authenticator().anybody()
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
    private Choice example(Call call, CallContext context, SessionState state) {
        Optional<Choice> refused = behaviour.rules().isEmpty()
                ? Optional.empty()
                : state.read(contents -> {
                    ExpressionScope scope = ExpressionScope.of(context, contents);
                    return EntryCheck.broken(behaviour.rules(), scope)
                            .map(refusal -> errors.refuse(refusal, call, scope));
                });
        return refused.orElseGet(() -> ResponseChooser.choose(operation, call.asked(), call.accept()));
    }

    /** The answer to a method that the operation's path does not have, if it is declared. */
    public Optional<Choice> otherMethod(Call call) {
        return behaviour.otherMethods().map(refusal -> {
            CallContext context = CallContext.of(call, Caller.ANYBODY, contract.clock());
            return contract.session(call.session())
                    .read(contents -> errors.refuse(refusal, call, ExpressionScope.of(context, contents)));
        });
    }
}

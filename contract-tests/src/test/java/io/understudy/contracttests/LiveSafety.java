package io.understudy.contracttests;

import java.lang.annotation.Annotation;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Keeps from a live server what could harm it. The vendor is the package that a test stands in. */
final class LiveSafety implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String packageName = context.getRequiredTestClass().getPackageName();
        String vendor = packageName.substring(packageName.lastIndexOf('.') + 1);
        if (!ServerUnderTest.isLive(vendor)) {
            return ConditionEvaluationResult.enabled("the mock takes everything");
        }
        if (isMarked(context, OnlyOnTheMock.class)) {
            return ConditionEvaluationResult.disabled("rests on what only the mock has");
        }
        return isMarked(context, Writes.class) && !"allow".equals(System.getProperty("contract.writes"))
                ? ConditionEvaluationResult.disabled("changes data: allow it with -Dcontract.writes=allow")
                : ConditionEvaluationResult.enabled("only reads, or may write");
    }

    private static boolean isMarked(ExtensionContext context, Class<? extends Annotation> mark) {
        return AnnotationSupport.isAnnotated(context.getElement(), mark)
                || AnnotationSupport.isAnnotated(context.getRequiredTestClass(), mark);
    }
}

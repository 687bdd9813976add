package io.understudy.validation.schema.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class WorkBudgetTest {

    @Test
    void givesAsManyStepsAsItHas() {
        WorkBudget budget = WorkBudget.ofSteps(10);

        assertThatCode(() -> {
                    budget.spend(4);
                    budget.spend(6);
                })
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> budget.spend(1)).isInstanceOf(TooMuchWorkException.class);
    }

    @Test
    void givesNothingOnceItIsCancelled() {
        WorkBudget budget = WorkBudget.usual();
        budget.cancel();

        assertThatThrownBy(() -> budget.spend(1)).isInstanceOf(TooMuchWorkException.class);
    }
}

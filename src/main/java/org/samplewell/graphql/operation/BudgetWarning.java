package org.samplewell.graphql.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.samplewell.settings.OperationSettings;

/** Logs operations that send more statements than the budget allows. */
@ApplicationScoped
class BudgetWarning implements OperationListener {

    private static final Logger LOG = System.getLogger(BudgetWarning.class.getName());

    @Inject
    OperationSettings settings;

    @Override
    public void ended(RunningOperation operation, OperationOutcome outcome) {
        var cost = outcome.cost();
        if (cost.statements() > settings.statementsBudget()) {
            LOG.log(
                    Level.WARNING,
                    () -> "The operation %s sent %d statements, more than the budget of %d: %s"
                            .formatted(
                                    operation.label(),
                                    cost.statements(),
                                    settings.statementsBudget(),
                                    cost.mostExpensive()));
        }
    }
}

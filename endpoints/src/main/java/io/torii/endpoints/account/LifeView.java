package io.torii.endpoints.account;

import io.torii.domain.history.MethodLife;
import io.torii.domain.history.Step;
import java.util.Locale;

/**
 * One method that an account has or had (R66).
 *
 * @param credential the credential's id
 * @param type Keycloak's type of it
 * @param label the masked number, or what the user called it
 * @param bound when and how it began
 * @param ended when and why it ended; null while the account has it
 */
public record LifeView(String credential, String type, String label, StepView bound, StepView ended) {
    static LifeView of(MethodLife life) {
        return new LifeView(
                life.holding().credential(),
                life.holding().type(),
                life.holding().label().text(),
                StepView.of(life.begun()),
                life.ended().map(StepView::of).orElse(null));
    }

    /**
     * One end of its life.
     *
     * @param at when
     * @param by user, device, link, staff, found or removal
     * @param actor the id of the member of staff
     * @param from the shortened address
     * @param how what was proven before it was bound, or why it ended
     */
    public record StepView(String at, String by, String actor, String from, String how) {
        static StepView of(Step step) {
            var circumstance = step.circumstance();
            return new StepView(
                    step.at().toString(),
                    circumstance.by().name().toLowerCase(Locale.ROOT),
                    circumstance.actor().orElse(null),
                    circumstance.from(),
                    circumstance.how());
        }
    }
}

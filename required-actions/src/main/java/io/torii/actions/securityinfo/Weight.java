package io.torii.actions.securityinfo;

import io.torii.domain.method.Method;
import io.torii.keycloak.gate.ChangeJudgement;
import io.torii.keycloak.gate.SignInFactors;
import java.util.Optional;

/** Whether what was shown in this visit weighs enough to remove a method: a new method removes new ones only (R4). */
record Weight(Scene scene) {
    Optional<Reply> refusal(Method going) {
        var judgement = new ChangeJudgement(scene.session(), scene.context().getRealm(), scene.user());
        if (judgement.isNew(going.credential())) {
            return Optional.empty();
        }
        var shown = new SignInFactors(scene.session(), scene.context().getAuthenticationSession()).of(scene.subject());
        return judgement.refusal(shown, "torii-refused-change").map(page -> new Reply.Shows("torii-refused.ftl", page));
    }
}

package io.torii.actions.securityinfo;

import io.torii.actions.gate.Refused;
import io.torii.domain.method.Method;
import io.torii.keycloak.gate.ChangeJudgement;
import io.torii.keycloak.gate.RefusalPage;
import io.torii.keycloak.gate.SignInFactors;
import io.torii.keycloak.incident.Reference;
import java.util.Optional;

/** Whether what was shown in this visit weighs enough to remove a method: a new method removes new ones only (R4). */
record Weight(Scene scene) {
    Optional<Reply> refusal(Method going) {
        var judgement = new ChangeJudgement(scene.session(), scene.context().getRealm(), scene.user());
        if (judgement.isNew(going.credential())) {
            return Optional.empty();
        }
        var shown = new SignInFactors(scene.session(), scene.context().getAuthenticationSession()).of(scene.subject());
        return judgement.refusal(shown, "torii-refused-change").map(this::refused);
    }

    /** With a way back: the rest of the page is as open as before. */
    private Reply refused(RefusalPage page) {
        new Refused(scene.context()).note(page);
        return new Reply.Shows(
                "torii-refused.ftl", new WithWayHome(page.why(), page.until(), page.reference(), "home"));
    }

    /**
     * A refusal with a way back.
     *
     * @param home that there is one: the page of other refusals has no such member
     */
    public record WithWayHome(String why, String until, Reference reference, String home) {}
}

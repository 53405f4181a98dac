package io.torii.actions.securityinfo;

import io.torii.keycloak.gate.ChangeJudgement;
import java.util.List;

/** Whether what was shown in this visit weighs enough to say where notices go (R4, R22). */
record AddressWeight(Scene scene) {
    /** Beside an older method a new one adds none; whoever has new ones alone has nobody to hide from. */
    boolean adds() {
        var judgement = judgement();
        var older = scene.situation().methods().bindings().stream()
                .anyMatch(method -> !judgement.isNew(method.credential()));
        return !older || removes();
    }

    boolean removes() {
        return judgement()
                .refusal(List.copyOf(scene.situation().factors()), "torii-addresses-new")
                .isEmpty();
    }

    private ChangeJudgement judgement() {
        return new ChangeJudgement(scene.session(), scene.context().getRealm(), scene.user());
    }
}

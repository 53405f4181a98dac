package io.torii.actions.securityinfo;

import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.gate.LastMethod;
import io.torii.domain.gate.Situation;
import io.torii.domain.method.Method;
import io.torii.keycloak.enrollment.OwnDeletion;
import io.torii.keycloak.method.MethodLabel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Deleting one of the user's methods, with what came with it; judged when it is asked for and again when it is done. */
record Deletion(Scene scene, Method own) {
    /** Whether it is meant. */
    Reply ask() {
        return obstacle().orElseGet(this::confirm);
    }

    Reply finish() {
        return obstacle().orElseGet(this::remove);
    }

    /** The last-method rule, or that only a new method was shown (R4, R17). */
    private Optional<Reply> obstacle() {
        var going = going().stream().map(Method::credential).collect(Collectors.toSet());
        if (new LastMethod(scene.situation(), scene.now()).among(going)) {
            return Optional.of(Reply.said("torii-info-last"));
        }
        return new Weight(scene).refusal(own);
    }

    private Reply confirm() {
        var entries = new MethodEntries(scene);
        var consequences = new DeletePage.Consequences(entries.isFirst(own), ends(scene.situation()));
        var page = new DeletePage(own.credential(), entries.line(own), going().size() > 1, consequences);
        return new Reply.Shows("torii-info-delete.ftl", page);
    }

    private Reply remove() {
        var label = new MethodLabel(scene.user()).of(own);
        return switch (new OwnDeletion(scene.session(), scene.subject()).of(own.credential())) {
            case DONE -> told(label, "torii-info-deleted-done");
            case DEFAULT_DONE -> told(label, "torii-info-deleted-default-done");
            case UNKNOWN -> Reply.said("torii-info-gone");
            case LAST_METHOD -> Reply.said("torii-info-last");
        };
    }

    private Reply told(String label, String said) {
        new Told(scene).changed("method-deleted", "torii-mail-changed-deleted", own.kind(), label);
        return Reply.said(said);
    }

    /** Whether the way to MFA rests on what goes, and on nothing else. */
    private boolean ends(Situation situation) {
        var stands = situation.account().enrollment();
        var going = going().stream().map(Method::credential).collect(Collectors.toSet());
        return stands.as(Enrollment.Ready.class)
                .map(Enrollment.Ready::trial)
                .or(() -> stands.as(Enrollment.Scheduled.class).map(Enrollment.Scheduled::trial))
                .filter(trial -> trial.restsOn(going))
                .isPresent();
    }

    private List<Method> going() {
        return scene.situation().methods().boundWith(own.credential());
    }
}

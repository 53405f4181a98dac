package io.torii.actions.securityinfo;

import io.torii.domain.trace.Trace;
import io.torii.keycloak.Torii;
import io.torii.keycloak.gate.Arrival;
import java.util.Optional;

/** The latest sign-ins, each with "this wasn't me" (R20, R68). */
final class ActivitySection implements Section {
    @Override
    public String key() {
        return "activity";
    }

    @Override
    public String title() {
        return "torii-info-activity";
    }

    @Override
    public Optional<ActivityPart> part(Scene scene) {
        return Optional.of(new Activities(scene).part(""));
    }

    /** Whoever sees somebody else in the account need not look for the phone first: a report only protects it. */
    @Override
    public boolean harmless(String act) {
        return true;
    }

    @Override
    public Reply act(String act, Scene scene) {
        var activities = new Activities(scene);
        if (act.equals("activity-older")) {
            return new Reply.Shows("torii-info-older.ftl", activities.part(scene.field("torii-page")));
        }
        var found = activities.reportable(scene.field("torii-at"));
        if (found.isEmpty()) {
            return Reply.said("torii-info-gone");
        }
        return switch (act) {
            case "activity-ask" -> new Reply.Shows("torii-info-report.ftl", activities.entry(found.get()));
            case "activity-report" -> report(scene, found.get());
            default -> Reply.NOTHING;
        };
    }

    private static Reply report(Scene scene, Trace trace) {
        var signIn = scene.context().getAuthenticationSession();
        // Where no browser is known all of the user's sign-ins end, but not this one.
        new Arrival(scene.session(), signIn).outlive(() -> Torii.of(scene.session())
                .reports()
                .listed(scene.subject(), trace.at(), trace.visit().browser()));
        // Not the overview by a redirect: the new password that is due now would come before it, without a word.
        return new Reply.Shows("torii-info-reported.ftl", new Activities(scene).entry(trace));
    }
}

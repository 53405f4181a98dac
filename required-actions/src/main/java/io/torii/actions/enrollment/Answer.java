package io.torii.actions.enrollment;

import io.torii.actions.binding.MailCode;
import io.torii.actions.enrollment.EnrollPage.Choices;
import io.torii.actions.enrollment.EnrollPage.Words;
import io.torii.actions.securityinfo.Scene;
import io.torii.actions.securityinfo.Sections;
import io.torii.keycloak.Providers;
import io.torii.keycloak.enrollment.EnrollmentSettings;
import io.torii.keycloak.enrollment.ProgressBar;
import io.torii.keycloak.enrollment.SecurityInfoAddress;
import io.torii.keycloak.gate.GateNotes;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.List;
import org.keycloak.authentication.RequiredActionContext;

/** The one class that turns a visit's outcome into a page. */
record Answer(RequiredActionContext context) {
    /** The page the user is on, with something to say or an empty key. */
    void page(String said) {
        page(Words.of(said));
    }

    void page(Words said) {
        var stand = Stand.of(context);
        var obstacle = new Admittance(context, stand).obstacle();
        if (!stand.mayLook()) {
            notice(stand.situation().methods().any() ? "torii-enroll-confirm" : "torii-enroll-pass");
            return;
        }
        var leaf = leaf(stand);
        if (leaf == Leaf.FIRST && !obstacle.isEmpty()) {
            notice(obstacle);
            return;
        }
        show(leaf.template(), page(stand, leaf, said));
    }

    /** Under the guard: what can be registered right there, or that it is done. */
    void guard() {
        var stand = Stand.of(context);
        var proven = new GateNotes(context.getAuthenticationSession()).proven();
        var obstacle = proven ? "" : new Admittance(context, stand).obstacle();
        if (!obstacle.isEmpty()) {
            notice(obstacle);
            return;
        }
        var weak = !proven && !stand.steps().done(1) ? "" : "torii-enroll-guard-weak";
        show(
                "torii-enroll-guard.ftl",
                page(stand, Leaf.FIRST, Words.of(proven ? "torii-enroll-registered-done" : weak)));
    }

    /** A page that only says something, with the way on. */
    void notice(String key) {
        if (key.equals(Admittance.MAIL_CODE)) {
            new MailCode(context).show();
            return;
        }
        var again = new SecurityInfoAddress(context.getSession()).address().toString();
        var guarded = new GateNotes(context.getAuthenticationSession()).guarded();
        show("torii-enroll-notice.ftl", new NoticePage(key, again, guarded));
    }

    private Leaf leaf(Stand stand) {
        var leaf = new Notes(context.getAuthenticationSession()).page();
        // The place may have changed since, in another tab or by time.
        var gone = leaf == Leaf.WITHDRAW && !stand.withdrawable();
        return gone || leaf.step() > stand.steps().next() ? Leaf.HOME : leaf;
    }

    private EnrollPage page(Stand stand, Leaf leaf, Words said) {
        var policy = RealmPolicy.of(context.getRealm());
        var times = Times.of(context);
        var endings = leaf == Leaf.APPLY ? new Endings(context, times).list() : List.<EnrollPage.Ending>of();
        return new EnrollPage(
                ProgressBar.of(stand.steps(), leaf.step()),
                new State(stand, times).words(),
                said,
                new Lines(context.getUser(), times).of(stand.situation().methods()),
                new Offers(context, stand.situation()).panels(),
                endings,
                Times.span(policy.get(EnrollmentSettings.DELAY)),
                new LinkState(context, times).words(),
                sections(stand, leaf),
                new Choices(
                        stand.steps().skippable(),
                        stand.steps().reserve().webAppOnly() ? "torii-enroll-web-app-only" : "torii-enroll-more",
                        stand.withdrawable(),
                        stand.active().isPresent(),
                        policy.get(EnrollmentSettings.SESSIONS) == EnrollmentSettings.Sessions.AT_APPLYING,
                        new Chain(context).enabled(Providers.APPLICATION),
                        leaf == Leaf.FIRST && new Offers(context, stand.situation()).tokenAsked()));
    }

    private List<Sections.Drawn> sections(Stand stand, Leaf leaf) {
        var scene = new Scene(context, stand.situation(), stand.now());
        return switch (leaf) {
            case HOME -> Sections.OF_THE_PAGE.drawn(scene);
            case ALTERNATIVE -> Sections.OF_THE_PAGE.wanted(scene);
            case FIRST, TRY, APPLY, WITHDRAW -> List.of();
        };
    }

    void show(String template, Object page) {
        context.challenge(context.form().setAttribute("torii", page).createForm(template));
    }
}

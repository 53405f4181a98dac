package io.torii.actions.enrollment;

import io.torii.actions.securityinfo.Reply;
import io.torii.actions.securityinfo.Scene;
import io.torii.actions.securityinfo.Section;
import io.torii.actions.securityinfo.Sections;
import io.torii.domain.method.Method;
import io.torii.keycloak.Providers;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.services.managers.AuthenticationManager;

/** A button of one of the page's sections was pressed. */
record Pressed(RequiredActionContext context, String act) {
    /** Whose it is, if any section's. */
    Optional<Section> section() {
        return Sections.OF_THE_PAGE.of(act);
    }

    /** Has the section act, after the factor was asked for to manage (R9). */
    void handTo(Section section) {
        var stand = Stand.of(context);
        var allowed = section.harmless(act) ? stand.mayLook() : stand.mayChange();
        if (!allowed) {
            new Answer(context).notice("torii-enroll-confirm");
            return;
        }
        var notes = new Notes(context.getAuthenticationSession());
        // Step 2 shows some sections too, and goes on where it is.
        notes.page(notes.page() == Leaf.ALTERNATIVE ? Leaf.ALTERNATIVE : Leaf.HOME);
        var scene = new Scene(context, stand.situation(), stand.now());
        give(section.part(scene).isPresent() ? section.act(act, scene) : Reply.NOTHING);
    }

    private void give(Reply reply) {
        if (reply instanceof Reply.Shows shows) {
            new Answer(context).show(shows.template(), shows.page());
        } else if (reply instanceof Reply.Stays stays) {
            new Answer(context).page(stays.words());
        } else if (reply instanceof Reply.Leaves leaves) {
            context.challenge(leaves.response());
        } else if (reply instanceof Reply.Leads leads && new Chain(context).enabled(leads.alias())) {
            lead(leads.alias());
        } else {
            show(reply instanceof Reply.Said said ? said.words() : EnrollPage.Words.NONE);
        }
    }

    private void lead(String alias) {
        var stored = Stand.of(context).situation().methods().stored();
        new Notes(context.getAuthenticationSession())
                .before(stored.stream().map(Method::credential).toList());
        new Chain(context).leadTo(alias);
    }

    /** By a request of its own: the page then reads what was committed, and a reload does nothing twice. */
    private void show(EnrollPage.Words words) {
        var signIn = context.getAuthenticationSession();
        new Notes(signIn).say(words);
        context.challenge(AuthenticationManager.redirectToRequiredActions(
                context.getSession(), context.getRealm(), signIn, context.getUriInfo(), Providers.SECURITY_INFO));
    }
}

package io.torii.authenticators.desk;

import io.torii.domain.Subject;
import io.torii.domain.gate.Decision;
import io.torii.domain.gate.Request;
import io.torii.domain.method.Lineup;
import io.torii.keycloak.Torii;
import io.torii.keycloak.gate.GateNotes;
import io.torii.keycloak.method.Bulletins;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;

/**
 * One request of a sign-in to the verify room.
 *
 * @param context Keycloak's
 * @param request what is asked of the sign-in
 * @param lineup the user's ways to answer it
 */
public record Visit(AuthenticationFlowContext context, Request request, Lineup lineup) {
    public Subject subject() {
        return new Subject(context.getRealm().getId(), context.getUser().getId());
    }

    public Torii torii() {
        return Torii.of(context.getSession());
    }

    /** Which page the sign-in is at. */
    public Place place() {
        return new Place(context.getAuthenticationSession());
    }

    /** No usable method is there, by the gate's judgement: whatever is pressed, nothing here succeeds. */
    public boolean guarded() {
        return new GateNotes(context.getAuthenticationSession()).outcome().equals(Optional.of(Decision.Outcome.GUARD));
    }

    /** What was posted under this name. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(context.getHttpRequest().getDecodedFormParameters())
                .map(form -> form.getFirst(name));
    }

    /** A page of ours with the one record that it reads. */
    public Response page(String template, Object page) {
        var form = context.form()
                .setExecution(context.getExecution().getId())
                .setAttribute("torii", page)
                .setAttribute("toriiNotices", new Bulletins(context.getSession()).about(lineup));
        new Tick(this).offer().ifPresent(days -> form.setAttribute("toriiTrust", days));
        return form.createForm(template);
    }
}

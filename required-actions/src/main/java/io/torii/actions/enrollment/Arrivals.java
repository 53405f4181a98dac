package io.torii.actions.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Bound;
import io.torii.domain.enrollment.Bound.Proof;
import io.torii.domain.method.Method;
import io.torii.keycloak.Torii;
import io.torii.keycloak.gate.BindingProof;
import io.torii.keycloak.gate.GateNotes;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.keycloak.authentication.RequiredActionContext;

/** What was registered between leaving and coming back. */
record Arrivals(RequiredActionContext context) {
    /** Tells a new method, once; whether there was one. */
    boolean receive() {
        var before = new Notes(context.getAuthenticationSession()).takeBefore();
        if (before.isEmpty()) {
            return false;
        }
        var fresh = fresh(before.get());
        var first = before.get().isEmpty();
        var bound = new Chain(context).succeeded() && !fresh.isEmpty();
        if (first && bound && fresh.size() > 1) {
            undo(fresh);
            return false;
        }
        var guarded = new GateNotes(context.getAuthenticationSession()).guarded();
        fresh.forEach(method -> tell(method, first || guarded));
        var proves = first || guarded;
        // Exactly one, by an action that ended well: it was this user who bound it, and not another browser meanwhile.
        if (proves && bound && fresh.size() == 1) {
            prove(fresh.get(0));
        }
        return !fresh.isEmpty();
    }

    /** Somebody else bound a first method while this one was on its way: that one should have been asked for. */
    private void undo(List<Method> fresh) {
        fresh.stream()
                .max(Comparator.comparing(Method::since))
                .map(Method::credential)
                .ifPresent(context.getUser().credentialManager()::removeStoredCredentialById);
    }

    private List<Method> fresh(Set<String> before) {
        var situation = Stand.of(context).situation();
        return situation.methods().usable(situation.policy()).stream()
                .filter(method -> !before.contains(method.credential()))
                .toList();
    }

    private void tell(Method method, boolean alone) {
        var subject = new Subject(context.getRealm().getId(), context.getUser().getId());
        Torii.of(context.getSession())
                .enrollment()
                .bound(
                        subject,
                        new Bound(method.credential(), method.since(), alone ? Proof.PASSWORD_ALONE : Proof.FACTOR));
    }

    /** What has just been proven to be in the user's hands is not asked for again (R9, R16). */
    private void prove(Method method) {
        var signIn = context.getAuthenticationSession();
        var proof = new BindingProof(context.getSession(), signIn);
        proof.note(context.getUser(), method);
        var gate = new GateNotes(signIn);
        if (gate.guarded() && proof.satisfies(context.getUser())) {
            gate.prove();
        }
    }
}

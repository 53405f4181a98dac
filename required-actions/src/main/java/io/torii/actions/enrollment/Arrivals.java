package io.torii.actions.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Bound;
import io.torii.domain.enrollment.Bound.Proof;
import io.torii.domain.method.Method;
import io.torii.domain.method.Methods;
import io.torii.keycloak.Torii;
import io.torii.keycloak.gate.BindingProof;
import io.torii.keycloak.gate.GateNotes;
import io.torii.keycloak.phone.Replacement;
import java.util.Set;
import java.util.function.Predicate;
import org.keycloak.authentication.RequiredActionContext;

/** What was registered between leaving and coming back. */
record Arrivals(RequiredActionContext context) {
    /** Tells a new method, once; what the page says of it, or nothing when there was none. */
    String receive() {
        var before = new Notes(context.getAuthenticationSession()).takeBefore();
        if (before.isEmpty()) {
            return "";
        }
        var fresh = fresh(before.get());
        var bindings = fresh.bindings();
        var first = before.get().isEmpty();
        var bound = new Chain(context).succeeded() && fresh.any();
        if (first && bound && bindings.size() > 1) {
            undo(fresh);
            return "";
        }
        var guarded = new GateNotes(context.getAuthenticationSession()).guarded();
        bindings.forEach(method -> tell(method, first || guarded));
        // Exactly one, by an action that ended well: it was this user who bound it, and not another browser meanwhile.
        var alone = bound && bindings.size() == 1;
        if (alone && (first || guarded)) {
            prove(bindings.get(0));
        }
        return alone && new FirstAsked(context).giveTo(bindings.get(0), among(before.get()))
                ? "torii-enroll-default-done"
                : said(fresh);
    }

    private String said(Methods fresh) {
        if (!fresh.any()) {
            return "";
        }
        var swapped = new Replacement(context.getAuthenticationSession()).credential();
        return swapped.isPresent() ? "torii-info-number-done" : "torii-enroll-registered-done";
    }

    /**
     * Somebody else bound a first method while this one was on its way: that one should have been asked for. What came
     * last goes, a device with the 6-digit code that its binding made; which code that is only the server has written.
     */
    private void undo(Methods fresh) {
        var bindings = fresh.bindings();
        // Keycloak appends what is new; its dates are of different precision, some whole seconds.
        var last = bindings.get(bindings.size() - 1);
        fresh.boundWith(last.credential()).forEach(this::remove);
    }

    private void remove(Method method) {
        context.getUser().credentialManager().removeStoredCredentialById(method.credential());
    }

    private Methods fresh(Set<String> before) {
        return usable(method -> !before.contains(method.credential()));
    }

    private Methods among(Set<String> before) {
        return usable(method -> before.contains(method.credential()));
    }

    private Methods usable(Predicate<Method> which) {
        var situation = Stand.of(context).situation();
        return new Methods(situation.methods().usable(situation.policy()).stream()
                .filter(which)
                .toList());
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

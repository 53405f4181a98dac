package io.torii.actions.securityinfo;

import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.enrollment.SecurityInfoAddress;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Every method, and what its owner may do with it. Whatever a form names is looked for among the user's own. */
final class MethodSection implements Section {
    @Override
    public String key() {
        return "method";
    }

    @Override
    public String title() {
        return "torii-enroll-methods";
    }

    @Override
    public Optional<MethodPart> part(Scene scene) {
        return scene.situation().methods().any() ? Optional.of(new MethodEntries(scene).part()) : Optional.empty();
    }

    /** A test asks for the factor itself. */
    @Override
    public boolean harmless(String act) {
        return act.equals("method-test");
    }

    @Override
    public Reply act(String act, Scene scene) {
        var own = binding(scene);
        if (own.isEmpty()) {
            return Reply.said("torii-info-gone");
        }
        return switch (act) {
            case "method-rename" -> renamable(own.get()) ? new Renaming(scene, own.get()).ask() : Reply.NOTHING;
            case "method-name" -> renamable(own.get()) ? new Renaming(scene, own.get()).finish() : Reply.NOTHING;
            case "method-change" ->
                changeable(scene, own.get()) ? new NumberChange(scene, own.get()).begin() : Reply.NOTHING;
            case "method-test" -> test(scene, own.get());
            case "method-delete" -> new Deletion(scene, own.get()).ask();
            case "method-remove" -> new Deletion(scene, own.get()).finish();
            default -> Reply.NOTHING;
        };
    }

    /** A device's 6-digit code goes, and is named, with the device. */
    private static Optional<Method> binding(Scene scene) {
        return scene.situation().methods().bindings().stream()
                .filter(method -> method.credential().equals(scene.field("torii-credential")))
                .findFirst();
    }

    /** A number is called by its place. */
    static boolean renamable(Method method) {
        return method.readable() && method.kind() != MethodKind.PHONE && method.kind() != MethodKind.RECOVERY_CODES;
    }

    /** A number is replaced once a new one is proven; of other kinds a new one is added and the old one deleted. */
    static boolean changeable(Scene scene, Method method) {
        return method.readable()
                && method.kind() == MethodKind.PHONE
                && scene.situation().policy().registers(method.kind());
    }

    /** By a sign-in of its own, with the pages that ask for it then. */
    private static Reply test(Scene scene, Method own) {
        var address = new SecurityInfoAddress(scene.session()).trying(own.credential());
        return new MethodEntries(scene).isTestable(own)
                ? new Reply.Leaves(Response.seeOther(address).build())
                : Reply.said("torii-info-gone");
    }
}

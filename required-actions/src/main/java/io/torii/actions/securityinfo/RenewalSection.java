package io.torii.actions.securityinfo;

import io.torii.actions.enrollment.EnrollPage;
import io.torii.actions.enrollment.Offers;
import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** New phone? Add, try, delete the old one: the app goes with its code (day one). */
final class RenewalSection implements Section {
    private static final Set<MethodKind> ON_A_PHONE = Set.of(MethodKind.PUSH, MethodKind.APP);

    @Override
    public String key() {
        return "renewal";
    }

    @Override
    public String title() {
        return "torii-info-renewal";
    }

    @Override
    public Optional<RenewalPage> part(Scene scene) {
        var carried = onPhones(scene);
        return carried.isEmpty() ? Optional.empty() : Optional.of(page(scene, carried));
    }

    /** It shows what the overview shows; what its buttons do is asked for there. */
    @Override
    public boolean harmless(String act) {
        return true;
    }

    @Override
    public Reply act(String act, Scene scene) {
        return act.equals("renewal-open")
                ? new Reply.Shows("torii-info-renewal-steps.ftl", page(scene, onPhones(scene)))
                : Reply.NOTHING;
    }

    /** The newest first: that is the one to try. */
    private static List<Method> onPhones(Scene scene) {
        return scene.situation().methods().bindings().stream()
                .filter(method -> ON_A_PHONE.contains(method.kind()))
                .sorted(Comparator.comparing(Method::since).reversed())
                .toList();
    }

    private static RenewalPage page(Scene scene, List<Method> carried) {
        var entries = new MethodEntries(scene);
        var addable = new Offers(scene.context(), scene.situation())
                .panels().stream()
                        .filter(panel -> panel.closed().isEmpty())
                        .map(EnrollPage.Panel::kind)
                        .filter(kind ->
                                ON_A_PHONE.stream().anyMatch(each -> each.name().equals(kind)))
                        .toList();
        return new RenewalPage(addable, carried.stream().map(entries::entry).toList());
    }
}

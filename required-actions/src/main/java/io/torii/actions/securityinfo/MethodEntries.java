package io.torii.actions.securityinfo;

import io.torii.actions.enrollment.EnrollPage;
import io.torii.actions.enrollment.Lines;
import io.torii.domain.method.Line;
import io.torii.domain.method.Lineup;
import io.torii.domain.method.Method;
import io.torii.domain.method.Strength;
import io.torii.domain.method.Terms;
import io.torii.keycloak.method.UserLineup;
import java.util.Set;

/** The methods of a scene's user, as the page shows them. */
final class MethodEntries {
    private final Scene scene;
    private final Lineup lineup;
    private final LastUse use;

    MethodEntries(Scene scene) {
        this.scene = scene;
        this.lineup = new UserLineup(scene.session(), scene.user()).of(new Terms(Strength.ANY, 1, Set.of()));
        this.use = LastUse.of(scene);
    }

    MethodPart part() {
        return new MethodPart(
                scene.situation().methods().stored().stream().map(this::entry).toList());
    }

    EnrollPage.Line line(Method method) {
        return new Lines(scene.user(), scene.times()).line(method);
    }

    boolean isFirst(Method method) {
        return lineup.first().map(Line::method).filter(method::equals).isPresent();
    }

    MethodPart.Entry entry(Method method) {
        var carried = !scene.situation().methods().bindings().contains(method);
        return new MethodPart.Entry(
                carried ? "" : method.credential(),
                line(method),
                use.of(method).map(scene.times()::exact).orElse(""),
                isFirst(method),
                !carried && MethodSection.renamable(method),
                MethodSection.changeable(scene, method),
                isTestable(method));
    }

    /** It is among the ways by which the user can be asked today. */
    boolean isTestable(Method method) {
        return lineup.lines().stream().anyMatch(line -> line.method().equals(method));
    }
}

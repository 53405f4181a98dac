package io.torii.actions.securityinfo;

import io.torii.domain.method.Line;
import io.torii.domain.method.Lineup;
import io.torii.domain.method.MethodKind;
import io.torii.domain.method.Strength;
import io.torii.domain.method.Terms;
import io.torii.keycloak.method.CredentialLock;
import io.torii.keycloak.method.DefaultMethod;
import io.torii.keycloak.method.MethodLabel;
import io.torii.keycloak.method.UserLineup;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which method is asked first, a pair of credential and channel, and changing it (R39, R90). */
final class DefaultMethodSection implements Section {
    private static final Terms ANY = new Terms(Strength.ANY, 1, Set.<MethodKind>of());

    @Override
    public String key() {
        return "default";
    }

    @Override
    public String title() {
        return "torii-info-default";
    }

    @Override
    public Optional<DefaultMethodPage> part(Scene scene) {
        var lineup = lineup(scene);
        return lineup.first().map(first -> page(scene, lineup, first));
    }

    @Override
    public Reply act(String act, Scene scene) {
        var lineup = lineup(scene);
        return switch (act) {
            case "default-change" ->
                new Reply.Shows("torii-info-default-change.ftl", part(scene).orElseThrow());
            case "default-save" -> save(scene, lineup);
            default -> Reply.NOTHING;
        };
    }

    private Reply save(Scene scene, Lineup lineup) {
        var chosen = lineup.choices().stream()
                .filter(line -> line.key().equals(scene.field("torii-line")))
                .findFirst();
        if (chosen.isEmpty()) {
            return Reply.said("torii-info-gone");
        }
        if (chosen.equals(lineup.first())) {
            return Reply.said("torii-info-default-same");
        }
        // Two tabs that each put another first: Keycloak numbers all of them anew.
        new CredentialLock(scene.session(), scene.user().getId()).account();
        if (!new DefaultMethod(scene.user()).make(chosen.get())) {
            return Reply.said("torii-info-gone");
        }
        var first = chosen.get().method();
        var label = new MethodLabel(scene.user()).of(first);
        new Told(scene).changed("default-changed", "torii-mail-changed-default", first.kind(), label);
        return Reply.said("torii-info-default-done");
    }

    private static Lineup lineup(Scene scene) {
        return new UserLineup(scene.session(), scene.user()).of(ANY);
    }

    private static DefaultMethodPage page(Scene scene, Lineup lineup, Line first) {
        var names = new LineNames(scene);
        var choices = lineup.choices();
        var others = choices.stream().anyMatch(line -> !line.equals(first));
        return new DefaultMethodPage(
                names.of(first), others ? choices.stream().map(names::of).toList() : List.of(), first.key());
    }
}

package io.torii.actions.securityinfo;

import io.torii.domain.method.MethodKind;
import java.util.Optional;

/** What to do before going abroad, and what texts and calls will do there (R56). */
final class Abroad implements Section {
    /**
     * What the part says.
     *
     * @param phoneOnly the user has nothing that works without the mobile network
     */
    public record Advice(boolean phoneOnly) {}

    @Override
    public String key() {
        return "abroad";
    }

    @Override
    public String title() {
        return "torii-info-abroad";
    }

    @Override
    public Optional<Advice> part(Scene scene) {
        var usable = scene.situation().methods().usable(scene.situation().policy());
        return usable.isEmpty()
                ? Optional.empty()
                : Optional.of(new Advice(usable.stream().allMatch(method -> method.kind() == MethodKind.PHONE)));
    }
}

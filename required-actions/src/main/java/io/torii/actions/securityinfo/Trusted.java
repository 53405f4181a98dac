package io.torii.actions.securityinfo;

import io.torii.actions.enrollment.Times;
import io.torii.domain.trusted.TrustedDevice;
import io.torii.keycloak.trusted.TrustDesk;
import java.util.List;
import java.util.Optional;
import org.keycloak.events.EventType;

/** The browsers that the user trusts, each with its end (R19). */
final class Trusted implements Section {
    private static final String END = "trusted-end";
    private static final String END_ALL = "trusted-end-all";

    /** What the part reads. */
    public record Listed(List<Line> lines) {}

    /** One browser in words; its id is posted back and looked up among the user's own. */
    public record Line(String id, String browser, String place, String since, String until) {
        static Line of(TrustedDevice device, Times times) {
            return new Line(
                    device.id(),
                    device.scene().browser(),
                    device.scene().place(),
                    times.exact(device.since()),
                    times.exact(device.until()));
        }
    }

    @Override
    public String key() {
        return "trusted";
    }

    @Override
    public String title() {
        return "torii-trusted-title";
    }

    /** Where the realm has them; what was trusted before it was switched off trusts nobody. */
    @Override
    public Optional<Listed> part(Scene scene) {
        var desk = new TrustDesk(scene.session());
        if (desk.days() == 0) {
            return Optional.empty();
        }
        var times = scene.times();
        return Optional.of(new Listed(desk.of(scene.user()).stream()
                .map(device -> Line.of(device, times))
                .toList()));
    }

    @Override
    public Reply act(String act, Scene scene) {
        var desk = new TrustDesk(scene.session());
        return switch (act) {
            case END -> ended(scene, desk.end(scene.subject(), scene.field("torii-device")));
            case END_ALL -> ended(scene, desk.endAll(scene.subject()) > 0);
            default -> Reply.NOTHING;
        };
    }

    private static Reply ended(Scene scene, boolean ended) {
        if (!ended) {
            return Reply.said("torii-trusted-gone");
        }
        scene.context()
                .getEvent()
                .clone()
                .event(EventType.CUSTOM_REQUIRED_ACTION)
                .user(scene.user())
                .detail("torii_step", "trust-ended")
                .success();
        return Reply.said("torii-trusted-done");
    }
}

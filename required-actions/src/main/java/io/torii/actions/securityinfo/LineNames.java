package io.torii.actions.securityinfo;

import io.torii.actions.enrollment.Lines;
import io.torii.domain.method.Line;

/** Names the ways to verify of the user of a scene. */
record LineNames(Scene scene) {
    LineName of(Line line) {
        var shown = new Lines(scene.user(), scene.times()).line(line.method());
        return new LineName(
                line.key(), line.kind().name(), line.channel().map(Enum::name).orElse(""), shown.slot(), shown.label());
    }
}

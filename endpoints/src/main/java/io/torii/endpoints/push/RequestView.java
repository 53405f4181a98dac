package io.torii.endpoints.push;

import io.torii.domain.push.PushPurpose;
import io.torii.domain.push.PushRequest;
import java.util.Locale;

/** A request as its device sees it: everything but the number. */
record RequestView(
        String id,
        String purpose,
        String application,
        String browser,
        String place,
        String address,
        long opened,
        long expires,
        int digits,
        boolean several) {
    static RequestView of(PushRequest request, boolean several) {
        var scene = request.scene();
        return new RequestView(
                request.id().value(),
                word(request.bound().purpose()),
                scene.application(),
                scene.browser(),
                scene.place(),
                scene.address(),
                request.opened().getEpochSecond(),
                request.expires().getEpochSecond(),
                request.number().digits(),
                several);
    }

    private static String word(PushPurpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

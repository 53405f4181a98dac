package io.torii.tests.harness;

import io.torii.domain.application.Application;
import io.torii.domain.application.Filed;
import io.torii.domain.application.PickUpCode;
import java.util.Map;

/** What a test is told of an application. */
final class ApplicationShown {
    private ApplicationShown() {}

    static Map<String, String> of(Filed filed) {
        var application = filed.application().orElseThrow();
        var code = filed.code().map(PickUpCode::reveal).orElse("");
        return Map.of(
                "id",
                application.id().value(),
                "code",
                code,
                "state",
                application.state().toString());
    }

    static Map<String, String> of(Application application) {
        return Map.of(
                "id", application.id().value(),
                "state", application.state().toString(),
                "pending", application.progress().pending().toString());
    }
}

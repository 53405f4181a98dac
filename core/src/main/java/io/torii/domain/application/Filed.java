package io.torii.domain.application;

import java.util.Optional;

/**
 * What became of an order.
 *
 * @param refusal why it was not taken
 * @param application what was
 * @param code shown once, where the realm asks for one in the window; nobody can read it later
 */
public record Filed(Optional<FilingRefusal> refusal, Optional<Application> application, Optional<PickUpCode> code) {
    public static Filed refused(FilingRefusal why) {
        return new Filed(Optional.of(why), Optional.empty(), Optional.empty());
    }

    public static Filed taken(Application application, Optional<PickUpCode> code) {
        return new Filed(Optional.empty(), Optional.of(application), code);
    }
}

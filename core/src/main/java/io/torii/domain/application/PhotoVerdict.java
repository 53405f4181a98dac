package io.torii.domain.application;

import java.util.Optional;

/**
 * What became of a picture.
 *
 * @param refusal why it was not taken
 * @param photo what names it for an hour, until an application is filed with it; that will have this id
 */
public record PhotoVerdict(Optional<PhotoRefusal> refusal, Optional<ApplicationId> photo) {
    public static PhotoVerdict refused(PhotoRefusal why) {
        return new PhotoVerdict(Optional.of(why), Optional.empty());
    }

    public static PhotoVerdict accepted(ApplicationId photo) {
        return new PhotoVerdict(Optional.empty(), Optional.of(photo));
    }
}

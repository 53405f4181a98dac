package io.torii.keycloak.application;

import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.application.PhotoRefusal;
import io.torii.domain.application.PhotoVerdict;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.SecureChance;
import io.torii.port.Slots;
import io.torii.port.application.Photos;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Takes pictures of cards, and shows them to reviewers. */
public final class PhotoDesk {
    private static final int A_DAY = 20;

    private final Photos photos;
    private final Slots slots;

    PhotoDesk(Photos photos, Slots slots) {
        this.photos = photos;
        this.slots = slots;
    }

    /** How large a file may arrive, in bytes. */
    public static long mostBytes() {
        return PhotoCheck.MOST_BYTES;
    }

    /**
     * Reads the file, and no more of it than may be; keeps a picture made of it for an hour, until an application is filed
     * with it.
     *
     * @param subject whose card it is said to show
     * @param announced how many bytes the sender says there are, below 0 when unknown; it only ever refuses
     */
    public PhotoVerdict accept(Subject subject, InputStream file, long announced) {
        if (announced > PhotoCheck.MOST_BYTES) {
            return PhotoVerdict.refused(PhotoRefusal.TOO_LARGE);
        }
        if (!slots.claim(new Slot(subject, List.of("application.photo"), A_DAY, Duration.ofDays(1)))) {
            return PhotoVerdict.refused(PhotoRefusal.TOO_MANY);
        }
        try {
            return PhotoCheck.check(file.readNBytes(PhotoCheck.MOST_BYTES + 1))
                    .fold(PhotoVerdict::refused, jpeg -> kept(subject, jpeg));
        } catch (IOException interrupted) {
            return PhotoVerdict.refused(PhotoRefusal.UNREADABLE);
        }
    }

    /** The picture that came with an application, as JPEG; empty when there is none any more. */
    public Optional<byte[]> of(Application application) {
        return photos.find(application.subject(), application.id());
    }

    private PhotoVerdict kept(Subject subject, byte[] jpeg) {
        var id = new ApplicationId(new SecureChance().handle());
        photos.keep(subject, id, jpeg, new KeycloakClock().now());
        return PhotoVerdict.accepted(id);
    }
}

package io.torii.endpoints.application;

import io.torii.domain.Subject;
import io.torii.domain.application.PhotoRefusal;
import io.torii.domain.application.PhotoVerdict;
import io.torii.keycloak.Torii;
import io.torii.keycloak.application.PictureMeters;
import io.torii.keycloak.application.UploadNotes;
import io.torii.keycloak.application.UploadTicket;
import io.torii.keycloak.policy.SettingException;
import org.jboss.logging.Logger;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;

/** Hands a picture to whoever judges it, and notes what became of it for the page that it was chosen on. */
record Intake(KeycloakSession session, UploadTicket.Taken taken) {
    private static final Logger LOG = Logger.getLogger(Intake.class);

    /** What a form puts around a picture: its other field and the lines between. */
    private static final long FRAME = 16 * 1024;

    void take(Upload upload) {
        var notes = new UploadNotes(taken.signIn());
        if (!taken.first()) {
            notes.refuse("torii-photo-used");
        } else if (upload.picture().isEmpty()) {
            notes.refuse("torii-photo-none");
        } else {
            var verdict = judged(upload);
            PictureMeters.judged(verdict);
            verdict.refusal().ifPresent(this::record);
            note(verdict, notes);
        }
    }

    private PhotoVerdict judged(Upload upload) {
        var signIn = taken.signIn();
        var subject = new Subject(
                signIn.getRealm().getId(), signIn.getAuthenticatedUser().getId());
        try {
            var announced = Math.max(0, upload.announced() - FRAME);
            return Torii.of(session).applications().photos().accept(subject, upload.bytes(), announced);
        } catch (SettingException e) {
            LOG.errorf("Realm %s takes no pictures: %s", signIn.getRealm().getName(), e.getMessage());
            return PhotoVerdict.refused(PhotoRefusal.BUSY);
        } catch (RuntimeException e) {
            LOG.errorf("A picture was not kept: %s: %s", e.getClass().getName(), e.getMessage());
            return PhotoVerdict.refused(PhotoRefusal.BUSY);
        }
    }

    private void record(PhotoRefusal why) {
        var signIn = taken.signIn();
        new EventBuilder(signIn.getRealm(), session, session.getContext().getConnection())
                .event(EventType.LOGIN)
                .client(signIn.getClient())
                .user(signIn.getAuthenticatedUser())
                .detail(Details.REASON, why.name())
                .error("torii_photo_refused");
    }

    private static void note(PhotoVerdict verdict, UploadNotes notes) {
        verdict.refusal().map(Intake::words).ifPresent(notes::refuse);
        verdict.photo().ifPresent(notes::keep);
    }

    private static String words(PhotoRefusal refusal) {
        return switch (refusal) {
            case EMPTY -> "torii-photo-empty";
            case TOO_LARGE -> "torii-photo-too-large";
            case TOO_MANY_PIXELS -> "torii-photo-too-many-pixels";
            case HEIC -> "torii-photo-heic";
            case NOT_A_PHOTO -> "torii-photo-not-a-picture";
            case UNREADABLE -> "torii-photo-unreadable";
            case BUSY -> "torii-photo-busy";
            case TOO_MANY -> "torii-photo-too-many";
        };
    }
}

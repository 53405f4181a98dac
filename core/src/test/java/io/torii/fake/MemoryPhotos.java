package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.application.ApplicationId;
import io.torii.port.application.Applications;
import io.torii.port.application.Photos;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Pictures, in memory, beside the applications that they came with. */
public final class MemoryPhotos implements Photos {
    private final Map<ApplicationId, Picture> kept = new HashMap<>();
    private final Applications applications;

    public MemoryPhotos(Applications applications) {
        this.applications = applications;
    }

    @Override
    public synchronized void keep(Subject subject, ApplicationId id, byte[] jpeg, Instant at) {
        kept.put(id, new Picture(subject, jpeg, at));
    }

    @Override
    public synchronized boolean isKept(Subject subject, ApplicationId id) {
        return find(subject, id).isPresent();
    }

    @Override
    public synchronized Optional<byte[]> find(Subject subject, ApplicationId id) {
        return Optional.ofNullable(kept.get(id))
                .filter(picture -> picture.subject.equals(subject))
                .map(picture -> picture.jpeg.clone());
    }

    @Override
    public synchronized int erase(String realm, Instant closedBefore, Instant strayBefore) {
        var before = kept.size();
        kept.entrySet()
                .removeIf(entry -> entry.getValue().subject.realm().equals(realm)
                        && goes(entry.getKey(), entry.getValue(), closedBefore, strayBefore));
        return before - kept.size();
    }

    private boolean goes(ApplicationId id, Picture picture, Instant closedBefore, Instant strayBefore) {
        var application = applications.find(picture.subject.realm(), id);
        return application
                .map(each ->
                        each.closed().filter(at -> at.isBefore(closedBefore)).isPresent())
                .orElseGet(() -> picture.at.isBefore(strayBefore));
    }

    private static final class Picture {
        private final Subject subject;
        private final byte[] jpeg;
        private final Instant at;

        Picture(Subject subject, byte[] jpeg, Instant at) {
            this.subject = subject;
            this.jpeg = jpeg.clone();
            this.at = at;
        }
    }
}

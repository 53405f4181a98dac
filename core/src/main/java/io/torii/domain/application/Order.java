package io.torii.domain.application;

import io.torii.domain.Subject;
import java.util.Objects;
import java.util.Optional;

/**
 * An application that somebody files.
 *
 * @param subject whose account
 * @param request what is asked for
 * @param way how it comes
 * @param origin from where
 */
public record Order(Subject subject, Request request, Way way, Origin origin) {
    public Order {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(request);
        Objects.requireNonNull(way);
        Objects.requireNonNull(origin);
    }

    /**
     * Whether it takes this open one's place: whoever has lost the code of what they sent themselves comes to a counter
     * (R85).
     */
    public boolean replaces(Application open) {
        return way.form() == Form.COUNTER
                && open.filing().form() != Form.COUNTER
                && request.kind() == Kind.REGISTER_AGAIN
                && open.kind() == Kind.REGISTER_AGAIN;
    }

    /**
     * How an application comes: with its form goes what was proven and what is shown.
     *
     * @param form session, photo or counter
     * @param proof what whoever files it has proven
     * @param photo the picture that was accepted; photo applications have one and no others
     * @param counter who files it, at a counter
     */
    public record Way(Form form, Proof proof, Optional<ApplicationId> photo, Optional<Counter> counter) {
        public Way {
            if (photo.isPresent() != (form == Form.PHOTO)) {
                throw new IllegalArgumentException("a photo application has a photo, and no other");
            }
            if (counter.isPresent() != (form == Form.COUNTER)) {
                throw new IllegalArgumentException("a clerk files at the counter, and nowhere else");
            }
        }

        /** From a session, signed in by password alone or with a factor given for this. */
        public static Way session(Proof proof) {
            return new Way(Form.SESSION, proof, Optional.empty(), Optional.empty());
        }

        public static Way photo(ApplicationId photo) {
            return new Way(Form.PHOTO, Proof.PASSWORD, Optional.of(photo), Optional.empty());
        }

        public static Way counter(Counter counter) {
            return new Way(Form.COUNTER, Proof.CARD, Optional.empty(), Optional.of(counter));
        }
    }
}

package io.torii.keycloak.notice;

import io.torii.domain.push.DeviceNotice.Kind;
import java.util.List;
import java.util.Optional;

/**
 * One mail, as keys of messages.
 *
 * @param topic what it is about
 * @param arguments what stands in all of them after institution and user; instants are written in the user's language
 *     and the realm's zone
 * @param more keys of the paragraphs after the body
 * @param points keys of what stands as a list
 * @param links what can be done about it
 * @param told what the user's devices are told at the same time (R12, R22)
 */
record Notice(
        Topic topic,
        List<?> arguments,
        List<String> more,
        List<String> points,
        List<Link> links,
        Optional<Telling> told) {
    Notice(Topic topic, List<?> arguments, List<Link> links) {
        this(topic, arguments, List.of(), List.of(), links, Optional.empty());
    }

    Notice saying(String... keys) {
        return new Notice(topic, arguments, List.of(keys), points, links, told);
    }

    Notice listing(List<String> keys) {
        return new Notice(topic, arguments, more, keys, links, told);
    }

    /** As well as a mail, the user's devices are told of this, which they read from what stands itself. */
    Notice telling(Kind kind) {
        return telling(new Telling(kind, Optional.empty()));
    }

    /** The same, of what is shown until the link in the mail is over. */
    Notice telling(Kind kind, Stop stop) {
        return telling(new Telling(kind, Optional.of(new Telling.Span(stop.mark(), stop.until()))));
    }

    private Notice telling(Telling telling) {
        return new Notice(topic, arguments, more, points, links, Optional.of(telling));
    }

    /** What may be pressed: a message's key and an address, which is a secret if it is signed. */
    record Link(String key, String address) {
        @Override
        public String toString() {
            return "Link[" + key + "]";
        }
    }
}

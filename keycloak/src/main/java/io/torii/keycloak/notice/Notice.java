package io.torii.keycloak.notice;

import java.util.List;

/**
 * One mail, as keys of messages.
 *
 * @param topic what it is about
 * @param arguments what stands in all of them after institution and user; instants are written in the user's language
 *     and the realm's zone
 * @param more keys of the paragraphs after the body
 * @param points keys of what stands as a list
 * @param links what can be done about it
 */
record Notice(Topic topic, List<?> arguments, List<String> more, List<String> points, List<Link> links) {
    Notice(Topic topic, List<?> arguments, List<Link> links) {
        this(topic, arguments, List.of(), List.of(), links);
    }

    Notice saying(String key) {
        return new Notice(topic, arguments, List.of(key), points, links);
    }

    Notice listing(List<String> keys) {
        return new Notice(topic, arguments, more, keys, links);
    }

    /** What may be pressed: a message's key and an address, which is a secret if it is signed. */
    record Link(String key, String address) {
        @Override
        public String toString() {
            return "Link[" + key + "]";
        }
    }
}

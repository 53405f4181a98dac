package io.torii.keycloak.waiting;

import java.util.List;
import org.infinispan.protostream.annotations.ProtoFactory;
import org.infinispan.protostream.annotations.ProtoField;
import org.infinispan.protostream.annotations.ProtoTypeId;
import org.keycloak.cluster.ClusterEvent;

/**
 * Tells the other nodes that something has happened. It carries digests, which help nobody who overhears it. Without its
 * schema one node works and two do not: Keycloak serialises events only when there is somebody to send them to.
 */
@ProtoTypeId(1_970_001)
public final class Woken implements ClusterEvent {
    /** Between two topics; the generated code for a list does not compile without warnings. */
    private static final String BETWEEN = " ";

    private final String topics;

    /** @param topics one or several, with a blank between them */
    @ProtoFactory
    public Woken(String topics) {
        this.topics = topics;
    }

    static Woken of(List<String> topics) {
        return new Woken(String.join(BETWEEN, topics));
    }

    @ProtoField(1)
    public String getTopics() {
        return topics;
    }

    List<String> each() {
        return List.of(topics.split(BETWEEN));
    }
}

package io.torii.keycloak.waiting;

import org.infinispan.protostream.annotations.ProtoFactory;
import org.infinispan.protostream.annotations.ProtoField;
import org.infinispan.protostream.annotations.ProtoTypeId;
import org.keycloak.cluster.ClusterEvent;

/**
 * Tells the other nodes that something has happened. It carries a digest, which helps nobody who overhears it. Without its
 * schema one node works and two do not: Keycloak serialises events only when there is somebody to send them to.
 */
@ProtoTypeId(1_970_001)
public final class Woken implements ClusterEvent {
    private final String topic;

    @ProtoFactory
    public Woken(String topic) {
        this.topic = topic;
    }

    @ProtoField(1)
    public String getTopic() {
        return topic;
    }
}

package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryRefusal;
import io.torii.domain.delivery.DeliveryRequest;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.Purse;
import io.torii.domain.delivery.Submission;
import io.torii.port.delivery.Messenger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes messages, sends none, and refuses when told to. */
public final class RecordingMessenger implements Messenger {
    private final List<DeliveryRequest> taken = new ArrayList<>();
    private final Set<DeliveryId> lost = new HashSet<>();
    private DeliveryRefusal refusal;
    private DeliveryState state = DeliveryState.SENDING;

    @Override
    public Submission submit(DeliveryRequest request) {
        if (refusal != null) {
            return Submission.refused(refusal);
        }
        taken.add(request);
        return Submission.accepted(new DeliveryId(String.format("%022d", taken.size())));
    }

    @Override
    public DeliveryState state(Subject subject, DeliveryId id) {
        return state;
    }

    @Override
    public boolean giveUp(Subject subject, DeliveryId id) {
        return state == DeliveryState.FAILED || lost.contains(id);
    }

    @Override
    public void typedBack(Subject subject, DeliveryId id, Purse purse) {}

    public void refuse(DeliveryRefusal why) {
        refusal = why;
    }

    /** This one died with its node. */
    public void loses(DeliveryId id) {
        lost.add(id);
    }

    public void stands(DeliveryState now) {
        state = now;
    }

    /** The words sent so far, oldest first. */
    public List<String> words() {
        return taken.stream()
                .map(request -> request.cargo().content().orElseThrow().reveal())
                .toList();
    }

    public DeliveryRequest last() {
        return taken.get(taken.size() - 1);
    }
}

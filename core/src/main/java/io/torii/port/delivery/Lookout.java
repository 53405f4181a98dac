package io.torii.port.delivery;

import io.torii.domain.delivery.DeliveryRefusal;
import io.torii.domain.delivery.Origin;
import io.torii.domain.delivery.PurseAlert;
import io.torii.domain.phone.Channel;

/** Tells the people who run the server; nothing here carries a number. */
public interface Lookout {
    /** @param outcome stable key: {@code sent}, or why this provider did not take the text */
    void tried(Channel channel, String provider, String outcome);

    void refused(String realm, DeliveryRefusal refusal);

    void purse(String realm, PurseAlert alert);

    /** One number has been proven on more accounts than the realm expects (R30). */
    void shared(String realm, int accounts);

    /** More texts were asked for from there than the rule expects; nothing is refused for it. */
    void origin(Origin origin);
}

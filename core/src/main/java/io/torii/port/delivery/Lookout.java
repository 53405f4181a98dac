package io.torii.port.delivery;

import io.torii.domain.delivery.DeliveryRefusal;
import io.torii.domain.delivery.Origin;
import io.torii.domain.delivery.PurseAlert;

/** Tells the people who run the server; nothing here carries a number. */
public interface Lookout {
    /** @param outcome stable key: {@code sent}, or why this provider did not take the text */
    void tried(String provider, String outcome);

    void refused(String realm, DeliveryRefusal refusal);

    void purse(String realm, PurseAlert alert);

    /** More texts were asked for from there than the rule expects; nothing is refused for it. */
    void origin(Origin origin);
}

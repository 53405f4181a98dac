package io.torii.keycloak.application;

import io.torii.domain.SecretText;
import io.torii.domain.application.Application;
import io.torii.domain.delivery.DeliveryRequest;
import io.torii.domain.delivery.Purse;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.Phone;
import io.torii.keycloak.ThemeWords;
import io.torii.keycloak.delivery.DeliveryService;
import io.torii.keycloak.notice.ApplicationNotices;
import io.torii.keycloak.phone.PhoneDesk;
import io.torii.keycloak.phone.PhoneSettings;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.Locale;
import org.keycloak.models.KeycloakSession;

/**
 * Texts to every registered number that takes them (R12). One that cannot be sent stops nothing: the mail goes anyway.
 *
 * @param own a session in the application's realm
 * @param notices whose link they carry
 */
record PhoneNotices(KeycloakSession own, ApplicationNotices notices) {
    void received(Application application) {
        var realm = own.getContext().getRealm();
        var user = own.users().getUserById(realm, application.subject().user());
        var language = own.getContext().resolveLocale(user);
        var link = notices.refuteAddress();
        if (link.isEmpty()) {
            return;
        }
        var words = new ThemeWords(own);
        var text = words.say(language, "torii-text-application", words.institution(language), link.get());
        var policy = PhoneSettings.phones(RealmPolicy.of(realm));
        new PhoneDesk(own)
                .ports().phones().of(application.subject()).reachable(policy, Channel.TEXT).stream()
                        .map(phone -> request(application, phone, text, language))
                        .forEach(DeliveryService.of(own).messenger(own)::submit);
    }

    private static DeliveryRequest request(Application application, Phone phone, String text, Locale language) {
        return new DeliveryRequest(
                application.subject(), Purse.SIGN_IN, phone.slot(), phone.number(), SecretText.of(text), language, "");
    }
}

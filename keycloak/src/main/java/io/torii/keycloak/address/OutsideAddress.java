package io.torii.keycloak.address;

import io.torii.domain.Subject;
import io.torii.domain.address.NoticeAddress;
import io.torii.keycloak.binding.BindingSettings;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Whether notices about an account go outside the institution as well: inside, who has the account reads its mail (R22). */
public record OutsideAddress(KeycloakSession session) {
    /** False in a realm that does not say which domains are its own, and while one outside waits for its link. */
    public boolean isMissing(UserModel user) {
        var realm = session.getContext().getRealm();
        var domains = BindingSettings.domains(RealmPolicy.of(realm));
        var notices = new AddressDesk(session).standing(new Subject(realm.getId(), user.getId()));
        var addresses = Stream.concat(
                Stream.ofNullable(user.getEmail()),
                notices.stream().map(each -> each.address().text()));
        return !domains.isEmpty()
                && notices.size() < NoticeAddress.PLACES
                && addresses.allMatch(address -> domains.stream().anyMatch(domain -> domain.owns(address)));
    }
}

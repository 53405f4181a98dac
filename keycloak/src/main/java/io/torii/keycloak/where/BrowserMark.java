package io.torii.keycloak.where;

import io.torii.domain.KeyPurpose;
import io.torii.domain.Subject;
import io.torii.domain.where.BrowserId;
import io.torii.domain.where.BrowserPrint;
import io.torii.domain.where.KnownAccounts;
import io.torii.keycloak.RealmCookie;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.keys.MasterKeys;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Two cookies by which a realm knows a browser again: one names it, the other holds the accounts that it has verified a
 * factor of (R35, R89). Nothing of them is stored but digests that differ for every account.
 */
public final class BrowserMark {
    private static final Duration YEAR = Duration.ofDays(365);
    private static final String MARKED = "torii.where.browser";

    private final KeycloakSession session;
    private final RealmCookie mark;
    private final RealmCookie accounts;

    private BrowserMark(KeycloakSession session) {
        this.session = session;
        this.mark = new RealmCookie(session, "TORII_BROWSER", "", YEAR);
        this.accounts = new RealmCookie(session, "TORII_KNOWN", "", YEAR);
    }

    /** The browser of the session's request, in the realm of its context. */
    public static BrowserMark of(KeycloakSession session) {
        return new BrowserMark(session);
    }

    /** A digest that tells this browser from others of the account; one without a mark gets it with the answer. */
    public String origin(Subject subject) {
        return print(subject, present().orElseGet(this::drawn)).origin(subject);
    }

    /** Whether this browser has verified a second factor of the account before; changes nothing. */
    public boolean known(Subject subject) {
        return present()
                .filter(browser -> held().holds(print(subject, browser), subject))
                .isPresent();
    }

    /** This browser has just verified a second factor of the account; both cookies live on for a year. */
    public void remember(Subject subject) {
        var browser = present().orElseGet(this::drawn);
        mark.write(browser.reveal());
        accounts.write(held().with(print(subject, browser), subject).written());
    }

    private KnownAccounts held() {
        return accounts.read().map(KnownAccounts::parse).orElse(KnownAccounts.NONE);
    }

    private Optional<BrowserId> present() {
        return Optional.ofNullable(session.getAttribute(MARKED, BrowserId.class))
                .or(() -> mark.read().flatMap(BrowserId::parse));
    }

    private BrowserId drawn() {
        var browser = BrowserId.parse(new SecureChance().handle()).orElseThrow();
        session.setAttribute(MARKED, browser);
        mark.write(browser.reveal());
        return browser;
    }

    private BrowserPrint print(Subject subject, BrowserId browser) {
        return new BrowserPrint(MasterKeys.of(session).of(subject.realm(), KeyPurpose.BROWSER), browser);
    }
}

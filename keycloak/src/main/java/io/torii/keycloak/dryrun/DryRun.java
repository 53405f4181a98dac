package io.torii.keycloak.dryrun;

import io.torii.domain.calendar.Calendar;
import io.torii.domain.calendar.Who;
import io.torii.domain.enrollment.Dossier;
import io.torii.domain.gate.Freshness;
import io.torii.domain.gate.Gate;
import io.torii.domain.gate.Request;
import io.torii.domain.gate.Situation;
import io.torii.domain.method.MethodPolicy;
import io.torii.domain.method.Methods;
import io.torii.keycloak.calendar.CalendarSettings;
import io.torii.keycloak.calendar.MethodsToday;
import io.torii.keycloak.dryrun.Rolls.Account;
import io.torii.keycloak.dryrun.Rolls.Span;
import io.torii.keycloak.enrollment.EnrollmentSettings;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** What the gate would decide about every account in Keycloak's tables at an instant (R58). Changes nothing. */
public final class DryRun {
    private static final int SET = 5_000;

    private final Rolls rolls;
    private final NamedIn named;
    private final Calendar calendar;
    private final MethodPolicy methods;
    private final boolean existing;
    private final Request request;
    private final Instant at;

    /** @param request what is asked of everybody */
    public DryRun(KeycloakSession session, Request request, Instant at) {
        var realm = session.getContext().getRealm();
        var policy = RealmPolicy.of(realm);
        this.rolls = new Rolls(session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm.getId());
        this.calendar = CalendarSettings.of(policy);
        this.named = new NamedIn(session, realm, calendar);
        this.methods = MethodsToday.policy(session, policy, at);
        this.existing = policy.get(EnrollmentSettings.EXISTING) == EnrollmentSettings.Existing.ACTIVE;
        this.request = request;
        this.at = at;
    }

    /** Judges every account, in the order of their names. */
    public void each(Consumer<Judged> taker) {
        var after = "";
        List<Account> accounts;
        do {
            accounts = rolls.accounts(after, SET);
            if (!accounts.isEmpty()) {
                var set = new Span(after, accounts.get(accounts.size() - 1).name());
                judge(accounts, set, taker);
                after = set.last();
            }
        } while (accounts.size() == SET);
    }

    /** Names in the calendar that stand for nothing. */
    public List<String> unknownNames() {
        return named.unknown();
    }

    private void judge(List<Account> accounts, Span set, Consumer<Judged> taker) {
        var dossiers = rolls.dossiers(set);
        var stored = rolls.methods(set);
        var groups = named.any() ? rolls.groups(set) : Map.<String, List<String>>of();
        var roles = named.any() ? rolls.roles(set) : Map.<String, List<String>>of();
        for (var account : accounts) {
            var id = account.id();
            var names = named.of(groups.getOrDefault(id, List.of()), roles.getOrDefault(id, List.of()));
            var situation =
                    situation(dossiers.getOrDefault(id, Dossier.EMPTY), stored.getOrDefault(id, Methods.NONE), names);
            taker.accept(new Judged(id, account.name(), situation, Gate.judge(situation, at)));
        }
    }

    private Situation situation(Dossier dossier, Methods has, Set<Who> names) {
        // Nobody registers in a dry run, so who may is not asked.
        var account = new Situation.Account(dossier.enrollment(), dossier.recorded(), existing, true);
        var standing =
                calendar.standing(names::contains, at).excused(dossier.past().exemptAt(at));
        return new Situation(account, has, methods, standing, request, List.of(), Freshness.DEFAULT);
    }
}

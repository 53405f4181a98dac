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
import io.torii.keycloak.dryrun.Sheet.Account;
import io.torii.keycloak.dryrun.Span.By;
import io.torii.keycloak.enrollment.EnrollmentSettings;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/** What the gate would decide about every account in Keycloak's tables at an instant (R58). Changes nothing. */
public final class DryRun {
    private final KeycloakSession session;
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
        this.session = session;
        this.calendar = CalendarSettings.of(policy);
        this.named = new NamedIn(session, realm, calendar);
        this.methods = MethodsToday.policy(session, policy, at);
        this.existing = policy.get(EnrollmentSettings.EXISTING) == EnrollmentSettings.Existing.ACTIVE;
        this.request = request;
        this.at = at;
    }

    /** Judges every account, in no order that means anything. */
    public void each(Consumer<Judged> taker) {
        new ReadAhead(session, named.any()).each(sheet -> judged(sheet).forEach(taker));
    }

    /** Judges a page of accounts, in the order of their names. */
    public List<Judged> page(int first, int max) {
        var rolls = Rolls.of(session, session.getContext().getRealm().getId());
        return judged(rolls.particulars().sheet(rolls.page(first, max), By.NAME, named.any()))
                .toList();
    }

    /** Names in the calendar that stand for nothing. */
    public List<String> unknownNames() {
        return named.unknown();
    }

    private Stream<Judged> judged(Sheet sheet) {
        return sheet.accounts().stream().map(account -> judged(sheet, account));
    }

    private Judged judged(Sheet sheet, Account account) {
        var names = named.of(sheet.groups(account), sheet.roles(account));
        var situation = situation(sheet.dossier(account), sheet.methods(account), names);
        return new Judged(account.id(), account.name(), situation, Gate.judge(situation, at));
    }

    private Situation situation(Dossier dossier, Methods has, Set<Who> names) {
        // Nobody registers in a dry run, so who may is not asked.
        var account = new Situation.Account(dossier.enrollment(), dossier.recorded(), existing, true);
        var standing =
                calendar.standing(names::contains, at).excused(dossier.past().exemptAt(at));
        return new Situation(account, has, methods, standing, request, List.of(), Freshness.DEFAULT);
    }
}

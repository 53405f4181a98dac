package io.torii.keycloak.staff;

import io.torii.domain.staff.CounterGroups;
import io.torii.domain.staff.StaffClients;
import io.torii.domain.staff.StaffPolicy;
import io.torii.domain.staff.StaffPolicy.Taken;
import io.torii.keycloak.policy.Range;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.TimeSetting;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a realm sets about its staff (R7). */
public final class StaffSettings {
    static final Setting<Taken> METHODS = Setting.choice(
            "torii.staff.methods",
            Taken.PHISHING_RESISTANT,
            "Second factors that staff act with: security keys and passkeys, or authenticators on a phone too; never"
                    + " texts or calls");
    static final Setting<Duration> AGE = TimeSetting.minutes(
            "torii.staff.age", 10, new Range(1, 60), "How old the factor of a member of staff who acts may be");
    static final Setting<Set<String>> SERVICES = Setting.line(
            "torii.staff.services",
            "",
            "client ids with commas between",
            new Setting.Reader<>(
                    "Clients of the realm whose service accounts may act without a person's second factor",
                    StaffSettings::names));
    static final Setting<Integer> HOUR = Setting.whole(
            "torii.staff.passes.hour", 20, new Range(1, 100), "Passes that one member of staff issues in an hour");
    static final Setting<Integer> DAY = Setting.whole(
            "torii.staff.passes.day", 100, new Range(1, 100), "Passes that one member of staff issues in a day");

    static final Setting<Set<String>> CLIENTS = Setting.line(
            "torii.staff.clients",
            "",
            "client ids with commas between; empty for every client",
            new Setting.Reader<>(
                    "Clients whose tokens may ask the admin REST, services among them", StaffSettings::names));
    static final Setting<CounterGroups> COUNTERS = Setting.lines(
            "torii.counter.groups",
            "",
            "lines of /clerks = /users, /more users; groups by their paths",
            new Setting.Reader<>(
                    "Which users the clerks of a group find and file applications for, with those of the groups below",
                    CounterText::read));

    private StaffSettings() {}

    public static List<Setting<?>> all() {
        return List.of(METHODS, AGE, SERVICES, CLIENTS, COUNTERS, HOUR, DAY);
    }

    static StaffClients clients(RealmPolicy realm) {
        return new StaffClients(realm.get(CLIENTS));
    }

    public static StaffPolicy policy(RealmPolicy realm) {
        return new StaffPolicy(realm.get(METHODS), realm.get(AGE));
    }

    private static Set<String> names(String typed) {
        return Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}

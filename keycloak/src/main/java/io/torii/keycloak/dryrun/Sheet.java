package io.torii.keycloak.dryrun;

import io.torii.domain.enrollment.Dossier;
import io.torii.domain.method.Methods;
import java.util.List;
import java.util.Map;

/**
 * What is known of the accounts of one set.
 *
 * @param accounts in the order that they were asked for in
 * @param dossiers by account, as far as the gate judges by them; those that nothing is stored about are in none of these
 * @param methods by account, in no order and without their dates: whether the gate asks depends on neither
 * @param groups ids of its own groups by account, where anybody asks for them
 * @param roles the same of its own roles
 */
record Sheet(
        List<Account> accounts,
        Map<String, Dossier> dossiers,
        Map<String, Methods> methods,
        Map<String, List<String>> groups,
        Map<String, List<String>> roles) {
    static final Sheet EMPTY = new Sheet(List.of(), Map.of(), Map.of(), Map.of(), Map.of());

    Dossier dossier(Account account) {
        return dossiers.getOrDefault(account.id(), Dossier.EMPTY);
    }

    Methods methods(Account account) {
        return methods.getOrDefault(account.id(), Methods.NONE);
    }

    List<String> groups(Account account) {
        return groups.getOrDefault(account.id(), List.of());
    }

    List<String> roles(Account account) {
        return roles.getOrDefault(account.id(), List.of());
    }

    /** One account by id and name. */
    record Account(String id, String name) {}
}

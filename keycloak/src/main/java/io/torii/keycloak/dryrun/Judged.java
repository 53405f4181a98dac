package io.torii.keycloak.dryrun;

import io.torii.domain.gate.Decision;
import io.torii.domain.gate.Situation;

/** One account as the gate would judge it. */
public record Judged(String id, String username, Situation situation, Decision decision) {}

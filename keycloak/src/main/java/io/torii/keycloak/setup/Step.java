package io.torii.keycloak.setup;

import org.keycloak.models.AuthenticationExecutionModel.Requirement;

/** One execution of a flow, as it was configured. */
sealed interface Step {
    Requirement requirement();

    /** Whether whoever gets past it has passed this authenticator. */
    boolean passes(String authenticator);

    /** Whether whoever gets past it was asked by the gate, and verified when it asked. */
    boolean guarded();

    /** Whether this authenticator stands in it, passed or not. */
    boolean names(String authenticator);

    /** An authenticator. */
    sealed interface Named extends Step {
        String authenticator();

        @Override
        default boolean guarded() {
            return false;
        }

        @Override
        default boolean names(String other) {
            return authenticator().equals(other);
        }
    }

    /** One that must succeed. */
    record Single(Requirement requirement, String authenticator) implements Named {
        @Override
        public boolean passes(String other) {
            return names(other);
        }
    }

    /** Asks nobody anything: it only decides whether the CONDITIONAL sub-flow around it is skipped. */
    record Condition(Requirement requirement, String authenticator) implements Named {
        @Override
        public boolean passes(String other) {
            return false;
        }
    }

    /** A flow within a flow. */
    record SubFlow(Requirement requirement, Level level) implements Step {
        @Override
        public boolean passes(String authenticator) {
            return !skippable() && level.passes(authenticator);
        }

        @Override
        public boolean guarded() {
            return skippable() ? level.verifiesWhenTheGateAsks() : level.guarded();
        }

        @Override
        public boolean names(String authenticator) {
            return level.names(authenticator);
        }

        private boolean skippable() {
            return requirement == Requirement.CONDITIONAL;
        }
    }
}

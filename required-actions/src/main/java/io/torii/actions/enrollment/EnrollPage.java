package io.torii.actions.enrollment;

import io.torii.actions.securityinfo.Sections;
import io.torii.keycloak.enrollment.ProgressBar;
import java.util.List;

/**
 * What the pages {@code torii-enroll*.ftl} read.
 *
 * @param bar the four steps
 * @param state where the account stands, in words
 * @param notice what has just happened or is in the way, or one with an empty key
 * @param methods what is registered
 * @param panels what can be registered
 * @param endings the sessions that activation will end
 * @param delay from saving until then
 * @param identity whether the account is linked with the identity service, or one with an empty key where there is none
 * @param sections the other parts of the overview
 * @param choices which controls there are
 */
public record EnrollPage(
        ProgressBar bar,
        Words state,
        Words notice,
        List<Line> methods,
        List<Panel> panels,
        List<Ending> endings,
        Words delay,
        Words identity,
        List<Sections.Drawn> sections,
        Choices choices) {

    /**
     * A message key and what goes into it.
     *
     * @param key empty for nothing to say
     * @param what the first place: a time, a name or a figure
     * @param figure the second place, a figure
     */
    public record Words(String key, String what, String figure) {
        static final Words NONE = of("");

        public static Words of(String key) {
            return new Words(key, "", "");
        }

        /** Whether it is good news, so that it is shown as such. */
        public boolean good() {
            return key.endsWith("-done");
        }
    }

    /**
     * One registered method.
     *
     * @param kind as in {@code MethodKind}, or {@code PUSH_CODE} for the 6-digit code that came with a device
     * @param slot the place of a phone, or empty
     * @param label what the user or the number says, masked
     * @param added when, or empty when nobody knows
     * @param readable whether its data can be read
     */
    public record Line(String kind, String slot, String label, String added, boolean readable) {}

    /**
     * One kind of method that the realm offers.
     *
     * @param kind as in {@code MethodKind}
     * @param closed why it cannot be chosen now, or empty
     */
    public record Panel(String kind, String closed) {}

    /**
     * One session that has shown no second factor.
     *
     * @param clients the names of its services
     * @param started when
     * @param last when it was last used
     */
    public record Ending(String clients, String started, String last) {}

    /**
     * Which controls a page has.
     *
     * @param skippable step 2 can be passed by with one method (R86)
     * @param lacking the key of what stands in the way of that
     * @param withdrawable the application can be taken back
     * @param active MFA is active
     * @param endsAtOnce applying ends the sessions, not its instant (R75)
     * @param applications staff can be asked to let the user register again, or to end MFA
     * @param token who can register nothing else can ask for a hardware token (R59, R88)
     */
    public record Choices(
            boolean skippable,
            String lacking,
            boolean withdrawable,
            boolean active,
            boolean endsAtOnce,
            boolean applications,
            boolean token) {}
}

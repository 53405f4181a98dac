package io.torii.domain.enrollment;

/**
 * All that is stored about one account's enrolment; read by one indexed query.
 *
 * @param enrollment where it stands
 * @param past what it may do without a pass
 * @param asked what interrupted it
 * @param version which change this is, 0 when nothing is stored
 */
public record Dossier(Enrollment enrollment, Past past, Asked asked, int version) {
    /** Of an account that nothing is stored about. */
    public static final Dossier EMPTY = new Dossier(new Enrollment.None(), Past.NONE, Asked.NEVER, 0);

    public boolean recorded() {
        return version > 0;
    }

    public Dossier with(Enrollment next) {
        return new Dossier(next, past, asked, version);
    }

    public Dossier with(Past next) {
        return new Dossier(enrollment, next, asked, version);
    }

    public Dossier with(Asked next) {
        return new Dossier(enrollment, past, next, version);
    }
}

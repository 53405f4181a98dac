package io.torii.keycloak.coverage;

/** The queries of the coverage report; each counts accounts that can sign in. */
enum Question {
    USERS("select count(u) from UserEntity u where " + Where.HERE),
    /** Each account of a realm in which anybody has a record. */
    ENROLLING("select u.id from UserEntity u where " + Where.HERE
            + " and exists (select 1 from EnrollmentRow e where e.realm = :realm)"),
    WITH_METHOD(USERS.text + " and " + Where.METHOD),
    /** Without a record, and with a method. */
    UNRECORDED(USERS.text + " and not exists (" + Where.RECORD + ") and " + Where.METHOD),
    STAGES("select e.stage, count(u) from UserEntity u, EnrollmentRow e where " + Where.HERE
            + " and e.realm = :realm and e.user = u.id group by e.stage"),
    /** Whose time has come, and whom the job has not come to. */
    DUE("select count(u) from UserEntity u, EnrollmentRow e where " + Where.HERE
            + " and e.realm = :realm and e.user = u.id and e.stage = 'SCHEDULED' and e.beginsAt <= :now"),
    /** Pairs first: to count distinct ones within a group sorts them all. */
    KINDS("select k.type, count(*) from (select distinct c.type as type, u.id as id from CredentialEntity c"
            + " join c.user u where " + Where.HERE + " and c.type in :kinds) k group by k.type"),
    MEMBERS(Where.MEMBERS + Where.BY_GROUP),
    ACTIVE_MEMBERS(Where.MEMBERS + " and " + Where.ACTIVE + Where.BY_GROUP),
    MEMBERS_WITH_METHOD(Where.MEMBERS + " and " + Where.METHOD + Where.BY_GROUP);

    private final String text;

    Question(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    private static final class Where {
        static final String HERE = "u.realmId = :realm and u.enabled = true and u.serviceAccountClientLink is null";
        static final String METHOD =
                "exists (select 1 from CredentialEntity c where c.user.id = u.id and c.type in :types)";
        static final String RECORD = "select 1 from EnrollmentRow e where e.realm = :realm and e.user = u.id";
        static final String ACTIVE = "(exists (" + RECORD
                + " and (e.stage = 'ACTIVE' or (e.stage = 'SCHEDULED' and e.beginsAt <= :now)))"
                + " or (:existing = true and not exists (" + RECORD + ") and " + METHOD + "))";
        static final String MEMBERS =
                "select m.groupId, count(u) from UserGroupMembershipEntity m join m.user u where " + HERE;
        static final String BY_GROUP = " group by m.groupId order by count(u) desc, m.groupId";
    }
}

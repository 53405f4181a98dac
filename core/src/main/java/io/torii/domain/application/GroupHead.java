package io.torii.domain.application;

import io.torii.domain.address.MailAddress;

/**
 * Who answers for the clerks of a group (R99).
 *
 * @param group its path, which begins with a slash; groups below it count too
 * @param address where the head is told
 */
public record GroupHead(String group, MailAddress address) {
    public GroupHead {
        if (!group.startsWith("/") || group.length() < 2) {
            throw new IllegalArgumentException("a group is named by its path, which begins with /");
        }
    }

    /** Whether a clerk of this group is one of them. */
    public boolean answersFor(String path) {
        return path.equals(group) || path.startsWith(group + "/");
    }
}

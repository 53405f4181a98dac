package io.torii.endpoints.push;

import io.torii.domain.push.DeviceNotice;

/** A notice as a device sees it. */
record NoticeView(String id, String kind, long at) {
    static NoticeView of(DeviceNotice notice) {
        return new NoticeView(notice.id(), notice.kind().word(), notice.at().getEpochSecond());
    }
}

package org.leadterm.people.reminder;

/** Ways out for mails, for tests of other packages. */
public final class SamplePostbox {
    private SamplePostbox() {
    }

    /** No server is configured. */
    public static Postbox off() {
        return new Postbox(new MailSettings("", 25, "", "", "", MailSettings.Tls.NONE, "", ""));
    }
}

package org.leadterm.people.password;

/** The password of the demo accounts. It is shown on the sign-in page, so nobody else may have it. */
public final class DemoPassword {
    public static final String TEXT = "leadterm-demo";

    private DemoPassword() {
    }
}

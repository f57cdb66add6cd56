package org.leadterm.shell.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WelcomeTest {
    @Test
    void a_demo_installation_names_its_accounts() {
        assertEquals("Leadterm is ready: http://localhost:8080/ – demo accounts trainee, coder, tutor, administrator, password leadterm-demo",
                Welcome.sentence("http://localhost:8080/", true));
    }

    @Test
    void any_other_installation_names_its_address_only() {
        assertEquals("Leadterm is ready: http://localhost:8090/", Welcome.sentence("http://localhost:8090/", false));
    }
}

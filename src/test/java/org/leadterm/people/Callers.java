package org.leadterm.people;

import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Who is calling, as a test says. */
public final class Callers {
    private Optional<Person> caller = Optional.empty();

    public static Person person(String name, Role... roles) {
        return new Person(PersonId.next(Instant.EPOCH), new PersonName(name), "Test " + name, Set.of(roles));
    }

    public void become(Person person) {
        caller = Optional.of(person);
    }

    public void leave() {
        caller = Optional.empty();
    }

    public CurrentPerson current() {
        return new CurrentPerson((SecurityContext) Proxy.newProxyInstance(Callers.class.getClassLoader(),
                new Class<?>[] {SecurityContext.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("getPrincipalsByType")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return caller.map(person -> Set.of(new PersonPrincipal(person))).orElse(Set.of());
                }));
    }
}

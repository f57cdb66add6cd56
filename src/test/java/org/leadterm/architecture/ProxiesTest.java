package org.leadterm.architecture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The container makes a proxy of such a class by its constructor without arguments: one that fails ends the deployment. */
class ProxiesTest {
    private static final List<JavaClass> PROXIED = Leadterm.CLASSES.stream()
            .filter(type -> Stream.of(ApplicationScoped.class, RequestScoped.class, SessionScoped.class).anyMatch(type::isAnnotatedWith)).toList();

    @Test
    void there_are_such_classes() {
        assertTrue(PROXIED.size() > 30, PROXIED.size() + " classes");
    }

    @TestFactory
    Stream<DynamicTest> can_be_made_by_the_container() {
        return PROXIED.stream().map(type -> dynamicTest(type.getName(), () -> {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            assertDoesNotThrow(() -> made(constructor));
        }));
    }

    /** Below the server there are no settings to read. */
    private static void made(Constructor<?> constructor) throws ReflectiveOperationException {
        try {
            constructor.newInstance();
        } catch (InvocationTargetException failed) {
            boolean noSettings = Stream.of(failed.getCause().getStackTrace()).anyMatch(line -> line.getClassName().equals(ConfigProvider.class.getName()));
            if (!noSettings) {
                throw failed;
            }
        }
    }
}

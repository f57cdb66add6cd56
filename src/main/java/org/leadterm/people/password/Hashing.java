package org.leadterm.people.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Passwords are hashed two at a time and only a few more may wait, so that everyone signing in at once neither takes
 * every processor nor every request thread: saves go on.
 */
@ApplicationScoped
public class Hashing {
    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final int PATIENCE_SECONDS = 5;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final AtomicInteger inside = new AtomicInteger();
    private final Argon2id hash;

    protected Hashing() {
        this(null);
    }

    @Inject
    public Hashing(Argon2id hash) {
        this.hash = hash;
    }

    /** @throws TooManySignIns when too many wait already */
    public String generate(String password) {
        return inTurn(() -> hash.generate(password.toCharArray()));
    }

    /** @throws TooManySignIns when too many wait already */
    public boolean verify(String password, String stored) {
        return inTurn(() -> hash.verify(password.toCharArray(), stored));
    }

    private <T> T inTurn(Supplier<T> work) {
        if (inside.incrementAndGet() > AT_ONCE + WAITING) {
            inside.decrementAndGet();
            throw new TooManySignIns();
        }
        try {
            return withPlace(work);
        } finally {
            inside.decrementAndGet();
        }
    }

    private <T> T withPlace(Supplier<T> work) {
        takePlace();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManySignIns();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManySignIns();
        }
    }
}

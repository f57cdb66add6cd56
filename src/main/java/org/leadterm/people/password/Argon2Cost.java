package org.leadterm.people.password;

import org.bouncycastle.crypto.params.Argon2Parameters;

/** What a hash costs: memory in KiB, passes over it, and lanes. Bounded, so that a forged row cannot exhaust the server. */
record Argon2Cost(int memory, int passes, int lanes) {
    Argon2Cost {
        if (memory < 8 || memory > 262_144 || passes < 1 || passes > 16 || lanes < 1 || lanes > 16) {
            throw new IllegalArgumentException("m=" + memory + ",t=" + passes + ",p=" + lanes + " is out of bounds");
        }
    }

    Argon2Parameters parameters(byte[] salt) {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory).withIterations(passes).withParallelism(lanes).withSalt(salt).build();
    }
}

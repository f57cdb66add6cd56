package org.leadterm.people.privacy;

/** An archive, ready to be taken away. */
public record ArchiveFile(String name, byte[] bytes) {
}

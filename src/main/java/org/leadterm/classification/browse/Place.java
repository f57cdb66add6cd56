package org.leadterm.classification.browse;

import org.leadterm.classification.Entry;
import org.leadterm.classification.Section;

/** What has a page of its own in the book: a chapter or block, a category or code. */
sealed interface Place {
    /** Names it in addresses: {@code IV}, {@code E10-E14}, {@code E11.3}. */
    String id();

    String title();

    /** Where it stands in the tabular list. */
    String order();

    /** A chapter or block. */
    record Part(Section section) implements Place {
        @Override
        public String id() {
            return section.id();
        }

        @Override
        public String title() {
            return section.title();
        }

        @Override
        public String order() {
            return section.first();
        }

        boolean isChapter() {
            return section.kind() == Section.Kind.CHAPTER;
        }
    }

    /** A category or code that the release lists. */
    record Listed(Entry entry) implements Place {
        @Override
        public String id() {
            return entry.code().text();
        }

        @Override
        public String title() {
            return entry.title();
        }

        @Override
        public String order() {
            return id();
        }
    }
}
